using Akuntabel.Core.Laporan;
using Akuntabel.Dokumen.Xlsx;

namespace Akuntabel.Dokumen.Pertukaran;

/// <summary>Looks of the agency's workbook, and the values that its keys take.</summary>
internal static class GayaBuku
{
    public static readonly Gaya Kepala = new(Huruf.Tebal, Latar: "D9E2F3", Bergaris: true, TengahTegak: true);
    public static readonly Gaya Judul = new(Huruf.Judul);
    public static readonly Gaya Kunci = new(Latar: "F2F2F2", Bergaris: true);
    public static readonly Gaya Isi = new(Bergaris: true);
    public static readonly Gaya Catatan = new(Huruf.Catatan);
    public static readonly Gaya TeksBaru = new(Format: "@");
    public static readonly Gaya AngkaBaru = new(Rata: Rata.Kanan);

    // what the readers and rules accept
    private static readonly Dictionary<string, (string[] Pilihan, string Catatan)> Aturan = new(StringComparer.Ordinal)
    {
        ["polaritas"] = (["naik", "turun"], "naik: makin tinggi makin baik; turun: makin rendah makin baik."),
        ["agregasi"] = (["kumulatif", "terakhir", "rata-rata", "sampai-dengan"], "Cara nilai setahun dihitung dari triwulan. Persen dan indeks tidak pernah dijumlahkan."),
        ["rumus-capaian"] = (["realisasi-per-target", "selisih-terhadap-target", "target-per-realisasi"], "Rumus capaian. Wajib dipilih bila polaritasnya turun."),
        ["efisiensi"] = (["sederhana", "pmk-214"], "Cara menghitung efisiensi."),
        ["kertas"] = (["A4", "F4"], "Ukuran kertas laporan."),
        ["cara-komponen"] = (["cakupan", "rata-kemajuan"], "Cara menghitung realisasi dari komponen."),
        ["termasuk"] = (["ya", "tidak"], "Apakah batas bawah termasuk kelas ini."),
        ["triwulan"] = (["1", "2", "3", "4"], "1 sampai 4; kosong untuk nilai setahun."),
        ["kode_program"] = ([], "Kode program, misalnya 8.01.02."),
        ["kode_sub"] = ([], "Kode sub kegiatan, misalnya 8.01.02.2.01.01. Tulis jumlah pada baris yang menyatakan jumlah."),
        ["pagu"] = ([], "Rupiah, tanpa Rp. Kosong berarti belum diisi, bukan nol."),
        ["realisasi"] = ([], "Angka saja, misalnya 81,64. Kosong berarti belum ada, bukan nol."),
        ["target"] = ([], "Angka saja, misalnya 81,64."),
        ["nip"] = ([], "18 angka. Sel ini berbentuk teks supaya tidak ada angka yang hilang."),
        ["alasan-standar"] = ([], "Wajib diisi bila standar nasionalnya tidak ada."),
        ["tanggal"] = ([], "Tanggal, misalnya 3 Oktober 2022. Boleh dikosongkan bila belum ditetapkan."),
    };

    // only in these files does the key mean this
    private static readonly Dictionary<(string Berkas, string Kunci), string[]> MenurutBerkas = new()
    {
        [("laporan", "jenis")] = ["lkj", "triwulan"],
        [("sop", "jenis")] = ["mulai", "kegiatan", "keputusan", "selesai"],
    };

    /// <summary>Adds to a range what its key takes.</summary>
    public static void Atur(Lembar l, string kunci, string rentang, string berkas = "")
    {
        var nama = kunci[(kunci.LastIndexOf('.') + 1)..];
        if (MenurutBerkas.TryGetValue((berkas, nama), out var pilihan))
        {
            l.DaftarAturan.Add(new AturanSel(rentang, kunci, "Pilih dari daftar.", pilihan));
        }
        else if (Aturan.TryGetValue(nama, out var a))
        {
            l.DaftarAturan.Add(new AturanSel(rentang, kunci, a.Catatan, a.Pilihan));
        }
    }
}
