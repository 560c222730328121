namespace Akuntabel.Dokumen.Berkas.Uraian;

/// <summary>Every kind of file that an office has, in the order in which an office fills them.</summary>
public static class KatalogUraian
{
    /// <summary>The field that names the unit which owns a row; several are separated by semicolons.</summary>
    public const string KunciPemilik = "pemilik";

    /// <summary>The field that names the position which answers for an indicator.</summary>
    public const string KunciPenanggungJawab = "penanggung-jawab";

    /// <summary>The name under which fields choose a unit of the office.</summary>
    public const string RujukanUnit = "unit";

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<UraianBerkas> Semua { get; } =
    [
        UraianKantor.Instansi, UraianKantor.Laporan, UraianPerencanaan.Perencanaan, UraianPerencanaan.Target,
        UraianPohon.Pohon, UraianPerjanjian.PerjanjianKinerja, UraianPerjanjian.Jenjang,
        UraianPelaksanaan.Kinerja, UraianPelaksanaan.Komponen, UraianPelaksanaan.Anggaran, UraianPelaksanaan.RealisasiAnggaran,
        UraianPelaksanaan.RealisasiBelanja, UraianPelaksanaan.Belanja,
        UraianPelaksanaan.AnggaranKas, UraianPelaksanaan.DukunganSasaran, UraianDana.Pendapatan, UraianDana.Apbn,
        UraianDana.RealisasiPendapatan, UraianDana.RealisasiApbn, UraianKegiatan.Kegiatan,
        UraianAnalisis.Penyebab, UraianAnalisis.RencanaLalu, UraianAnalisis.CatatanData,
        UraianPendukung.DasarHukum, UraianPendukung.SkTim, UraianPendukung.DataLain, UraianPendukung.Sop, UraianPendukung.Register,
        UraianPengaturan.Skala, UraianPengaturan.PengaturanRegister,
    ];

    /// <summary>The kind of a file; <c>null</c> for free files, texts and pictures.</summary>
    public static UraianBerkas? Untuk(string jalur) => Semua.Where(u => u.Memuat(jalur)).MinBy(u => u.Jamak);

    internal static UraianBidang Teks(string kunci, string label, string contoh, string petunjuk = "") => new(kunci, label) { Contoh = contoh, Petunjuk = petunjuk };

    internal static UraianBidang Pemilik(string contoh, string petunjuk) =>
        Teks(KunciPemilik, "Unit pemilik", contoh, petunjuk).Perencana() with { Rujukan = RujukanUnit };

    internal static UraianBidang Panjang(string kunci, string label, string contoh, string petunjuk = "") => new(kunci, label, JenisBidang.TeksPanjang) { Contoh = contoh, Petunjuk = petunjuk };

    internal static UraianBidang Angka(string kunci, string label, string contoh, string petunjuk = "", string satuan = "") =>
        new(kunci, label, JenisBidang.Angka) { Contoh = contoh, Petunjuk = petunjuk, Satuan = satuan };

    internal static UraianBidang Rupiah(string kunci, string label, string contoh, string petunjuk = "") => new(kunci, label, JenisBidang.Rupiah) { Contoh = contoh, Petunjuk = petunjuk, Satuan = "rupiah" };

    internal static UraianBidang Persen(string kunci, string label, string contoh, string petunjuk = "") => new(kunci, label, JenisBidang.Persen) { Contoh = contoh, Petunjuk = petunjuk, Satuan = "%" };

    internal static UraianBidang Tanggal(string kunci, string label, string contoh, string petunjuk = "") => new(kunci, label, JenisBidang.Tanggal) { Contoh = contoh, Petunjuk = petunjuk };

    internal static UraianBidang Tahun(string kunci, string label, string contoh, string petunjuk = "") => new(kunci, label, JenisBidang.Tahun) { Contoh = contoh, Petunjuk = petunjuk };

    internal static UraianBidang Kode(string kunci, string label, string contoh, string petunjuk = "", string rujukan = "") =>
        new(kunci, label, JenisBidang.Kode) { Contoh = contoh, Petunjuk = petunjuk, Rujukan = rujukan };

    internal static UraianBidang Butir(string kunci, string label, string contoh, string petunjuk = "") => new(kunci, label, JenisBidang.DaftarTeks) { Contoh = contoh, Petunjuk = petunjuk };

    internal static UraianBidang Pilihan(string kunci, string label, string petunjuk, params (string Nilai, string Kata)[] pilihan) =>
        new(kunci, label, JenisBidang.Pilihan) { Contoh = pilihan[0].Kata, Petunjuk = petunjuk, Pilihan = [.. pilihan.Select(p => new PilihanBidang(p.Nilai, p.Kata))] };

    internal static UraianBidang ContohKosong(this UraianBidang b) => b with { ContohKosong = true };

    internal static UraianBidang Wajib(this UraianBidang b) => b with { Perlu = KeperluanBidang.Menyusun };

    internal static UraianBidang Tanda(this UraianBidang b) => b with { Perlu = KeperluanBidang.Menandatangani };

    // to sign, and known where the officials of the office are recorded
    internal static UraianBidang Pejabat(this UraianBidang b) => b.Tanda() with { DariPejabat = true };

    // fields that stand together under a heading
    internal static IEnumerable<UraianBidang> Kelompok(string nama, params UraianBidang[] bidang) =>
        bidang.Select(b => b with { Kelompok = nama });

    // the same, folded until it is asked for
    internal static IEnumerable<UraianBidang> Lipatan(string nama, params UraianBidang[] bidang) =>
        Kelompok(nama, bidang).Select(b => b with { Lipat = true });

    internal static UraianBidang Khusus(this UraianBidang b) => b with { Khusus = true };

    internal static UraianBidang Perencana(this UraianBidang b) => b with { Perencana = true };

    internal static UraianBidang Bertanda(this UraianBidang b) => b with { Bertanda = true };
}
