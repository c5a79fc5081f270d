// An action that does nothing: what it costs to start Node.
