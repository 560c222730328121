using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>A quarter of an office as one who fills it in meets it.</summary>
/// <param name="Alur">Its procedure, run or not.</param>
/// <param name="Isi">Files of its measurement.</param>
/// <param name="Semua">All files that its report would be made of.</param>
/// <param name="Lingkup">What the user is limited to; <c>null</c>: nothing.</param>
/// <param name="Unit">Units of the office, those above first.</param>
/// <param name="Milik">Key of the unit that the user works for; empty: the office.</param>
/// <param name="Tertutup">Why nothing can be typed in now; empty: it can.</param>
public sealed record KeadaanUkur(
    KeadaanAlur Alur, KumpulanBerkas Isi, KumpulanBerkas Semua, LingkupUnit? Lingkup, IReadOnlyList<BarisUnit> Unit, string Milik,
    string Tertutup)
{
    /// <summary>Nothing read yet.</summary>
    public static KeadaanUkur Kosong => new(
        new KeadaanAlur(null, KatalogSop.PengumpulanData, true, new Dictionary<string, string>(), [], KeadaanAlur.TanpaIsian),
        KumpulanBerkas.Kosong, KumpulanBerkas.Kosong, null, [], "", "");

    /// <summary>The measurement; <c>null</c>: nobody has begun it.</summary>
    public VersiDokumen? Versi => Alur.Dokumen;

    /// <summary>Quarters to which the head agreed.</summary>
    public IReadOnlyList<TriwulanTerkunci> Terkunci { get; init; } = [];

    /// <summary>Tasks of filling in that are open now.</summary>
    public IEnumerable<TugasSop> Tugas => Alur.Jalan?.Pelaksanaan.Terbuka.Where(t =>
        Alur.Sop.DaftarLangkah[t.Langkah - 1].Tindakan == TindakanLangkah.MengisiPengukuran) ?? [];
}

/// <summary>Reads it.</summary>
public sealed class KonteksUkur(
    KonteksAlur alur, DokumenStore store, PenjagaUnit penjaga, Pengakses pengakses,
    TabelKewenangan tabel, WaktuSetempat waktu)
{
    // the form is built on another page, so its type is not known here
    private static readonly Hak Mengisi = new("/Dokumen/Isian/Isi", "OnPost");

    /// <summary>Reads it.</summary>
    /// <param name="pd">Office.</param>
    /// <param name="tahun">Year.</param>
    /// <param name="triwulan">Quarter.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<KeadaanUkur> BacaAsync(string pd, int tahun, int triwulan, CancellationToken batal)
    {
        var periode = Periode.Tahun(tahun, triwulan);
        var jalannya = await alur.BacaAsync(pd, JenisPelaksanaan.Pengukuran, periode, batal);
        IReadOnlyList<BarisUnit> daftarUnit = [.. jalannya.DaftarUnit.Where(u => u.Aktif != 0)];
        var milik = pengakses.DaftarPeran.Where(p => p.PerangkatDaerah == pd && p.Peran == Peran.SubBidang).Select(p => p.Unit)
            .FirstOrDefault(u => u.Length > 0, "");
        if (jalannya.Dokumen is not { } versi)
        {
            return new KeadaanUkur(jalannya, KumpulanBerkas.Kosong, KumpulanBerkas.Kosong, null, daftarUnit, milik, "");
        }

        var isi = jalannya.IsiDokumen;
        var semua = (await store.BerkasLaporanAsync(pengakses.Pemda, pd, periode, PilihanVersi.Terbaru, batal)).Gabung(isi);
        var lingkup = await penjaga.MenyimpanAsync(await penjaga.LingkupAsync(versi, isi, batal), pd, versi.Jenis, versi.Mulai, batal);
        var terkunci = await store.DaftarTerkunciAsync(pengakses.Pemda, pd, tahun, batal);
        return new KeadaanUkur(jalannya, isi, semua, lingkup, daftarUnit, milik,
            Tertutup(versi, lingkup, terkunci.FirstOrDefault(t => t.Tahun == tahun && t.Memuat(triwulan)), triwulan))
        {
            Terkunci = terkunci,
        };
    }

    /// <summary>Why nothing can be typed in of something that belongs to a quarter; empty: it can.</summary>
    /// <param name="keadaan">The measurement.</param>
    /// <param name="terkunci">The locked quarter that holds it; <c>null</c>: none does.</param>
    /// <param name="triwulan">Its quarter; 0: of none.</param>
    public string Tertutup(KeadaanUkur keadaan, TriwulanTerkunci? terkunci, int triwulan)
    {
        ArgumentNullException.ThrowIfNull(keadaan);
        return keadaan.Versi is { } versi ? Tertutup(versi, keadaan.Lingkup, terkunci, triwulan) : "";
    }

    /// <summary>Whether the user may hold a task of filling in.</summary>
    public bool Memegang(string pd, KeadaanUkur keadaan, TugasSop tugas)
    {
        ArgumentNullException.ThrowIfNull(keadaan);
        ArgumentNullException.ThrowIfNull(tugas);
        var sop = keadaan.Alur.Sop;
        return alur.Memegang(pd, sop, sop.DaftarLangkah[tugas.Langkah - 1], KonteksAlur.Atas(keadaan.Unit, tugas.Unit));
    }

    private string Tertutup(VersiDokumen versi, LingkupUnit? lingkup, TriwulanTerkunci? terkunci, int triwulan) =>
        terkunci is { } k ? $"{Periode.Tahun(k.Tahun, k.Triwulan)} terkunci: disetujui {k.Oleh}, {waktu.Cetak(k.Saat)}. "
            + "Angkanya tidak dapat diubah sampai kepala membukanya kembali dengan alasan."
        : versi.Status != VersiDokumen.Draf ? $"{versi.Judul} sudah ditetapkan. Angkanya diubah lewat Perubahan di halaman dokumennya."
        : lingkup is { Tertahan.Length: > 0 } t ? t.Tertahan
        : lingkup?.TriwulanDiserahkan.Contains(triwulan) == true ? $"{lingkup.Unit} sudah menyerahkan triwulan ini. "
            + "Bila ada yang keliru, minta perencana atau kepala mengembalikannya, lalu perbaiki."
        : tabel.Boleh(Mengisi, pengakses, versi.PerangkatDaerah, versi.Jenis) ? ""
        : "Anda membaca isian ini; yang mengisinya sub bidang pemiliknya dan perencana.";
}
