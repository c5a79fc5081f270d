require('./main.js');
