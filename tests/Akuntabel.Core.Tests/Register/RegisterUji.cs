using Akuntabel.Core.Register;

namespace Akuntabel.Core.Tests.Register;

/// <summary>Small registers and rows for the tests.</summary>
internal static class RegisterUji
{
    public static readonly DateOnly Masuk = new(2023, 1, 11);

    public static DefinisiRegister Ormas { get; } = new("ormas", "Organisasi kemasyarakatan", "organisasi",
    [
        new("nama", "Nama", JenisIsian.Teks) { Wajib = true },
        new("kecamatan", "Kecamatan", JenisIsian.Kecamatan),
        new("status", "Status", JenisIsian.Pilihan) { Pilihan = ["Terdaftar", "Terdata"] },
        new("tanggal_skpo", "Tanggal SKPO", JenisIsian.Tanggal),
        new("anggota", "Anggota", JenisIsian.Angka) { Satuan = "orang" },
        new("nik_ketua", "NIK ketua", JenisIsian.Teks) { Pola = PolaIsian.Nik, Kerahasiaan = KerahasiaanBidang.Pribadi },
    ])
    {
        KunciSama = ["nama", "kecamatan"],
        Padanan = [new("DPC", "DEWAN PIMPINAN CABANG"), new("YAYASAN", "")],
        Keadaan = [new("diajukan", "Diajukan"), new("terbit", "Terbit"), new("ditolak", "Ditolak", Akhir: true)],
        Perpindahan = [new("terbitkan", "Terbitkan", ["diajukan"], "terbit"), new("tolak", "Tolak", [], "ditolak")],
        Tenggat =
        [
            new("verifikasi", "Verifikasi", PatokanTempo.Keadaan, "diajukan", 15, SatuanTempo.HariKerja),
            new("skt", "SKT berakhir", PatokanTempo.Bidang, "tanggal_skpo", 5, SatuanTempo.Tahun)
            {
                SelamaKeadaan = ["terbit"], Surat = "SKT [Nama] dengan NIK [NIK ketua] berakhir [tempo]; anggota [Anggota].",
            },
        ],
    };

    public static BarisRegister Baris(string id, params (string Bidang, string Nilai)[] isi) =>
        new(id, isi.ToDictionary(i => i.Bidang, i => i.Nilai), "diajukan", Masuk, Masuk);

    public static BarisRegister Organisasi(string id, string nama, string kecamatan = "", string status = "", string skpo = "", string anggota = "") =>
        Baris(id, ("nama", nama), ("kecamatan", kecamatan), ("status", status), ("tanggal_skpo", skpo), ("anggota", anggota));
}
