/** As little as a JavaScript action can do. */
'use strict';
