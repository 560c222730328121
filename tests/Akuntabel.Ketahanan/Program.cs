using Akuntabel.Ketahanan;
using Akuntabel.Ketahanan.Serangan;

return args is [MutasiAnak.Perintah, .. var isian] ? MutasiAnak.Jalankan(isian) : await Pelaksana.JalankanAsync(args);
