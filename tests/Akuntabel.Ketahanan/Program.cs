using System.Runtime.Versioning;
using Akuntabel.Ketahanan;
using Akuntabel.Ketahanan.Serangan;

// kill -9, tmpfs, umask, other users: the machine is a Linux one; the release for Windows has tests of its own
[assembly: SupportedOSPlatform("linux")]

return args is [MutasiAnak.Perintah, .. var isian] ? MutasiAnak.Jalankan(isian) : await Pelaksana.JalankanAsync(args);
