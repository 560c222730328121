using Akuntabel.Ketahanan;

return await Pelaksana.JalankanAsync(args);
