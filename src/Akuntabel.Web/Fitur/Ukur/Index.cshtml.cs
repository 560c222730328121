using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Alur;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Storage.Lampiran;
using Akuntabel.Storage.Register;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.JalannyaSop;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Proyeksi;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Ukur;

/// <summary>One screen for one unit and one quarter: what it owns, asked for what is new only.</summary>
[RequestSizeLimit(LampiranStore.UkuranTerbesar + SelainBerkas)]
public partial class IndexModel(
    KonteksPd konteks, KonteksUkur ukur, PenyimpanDokumen penyimpan, PenyerahTugas penyerah, IDrafIsian draf, BuktiUkur bukti,
    HitunganRegisterStore hitunganRegister, WaktuSetempat waktu) : HalamanPd(konteks)
{
    /// <summary>Value of the choice of units that means all of them.</summary>
    public const string SemuaUnit = "semua";

    // what a form sends beside its files
    private const long SelainBerkas = 2L * 1024 * 1024;

    private KumpulanBerkas _tampil = KumpulanBerkas.Kosong;
    private ILookup<PokokBukti, BuktiTampil> _bukti = Array.Empty<(PokokBukti P, BuktiTampil B)>().ToLookup(x => x.P, x => x.B);

    /// <summary>Year of the address.</summary>
    [BindProperty(SupportsGet = true)]
    public int Tahun { get; set; }

    /// <summary>Quarter of the address.</summary>
    [BindProperty(SupportsGet = true)]
    public int Triwulan { get; set; }

    /// <summary>Key of the unit asked for; empty: the one that concerns the user.</summary>
    [BindProperty(SupportsGet = true, Name = "unit")]
    public string? Diminta { get; set; }

    /// <summary>Digest of the files that the editor had opened.</summary>
    [BindProperty]
    public string? Dasar { get; set; }

    /// <summary>Digest of what was stored when the editor was shown a clash.</summary>
    [BindProperty]
    public string? Lain { get; set; }

    /// <summary>What to do: simpan, serahkan; after a clash gabung, milik, lain.</summary>
    [BindProperty]
    public string? Aksi { get; set; }

    /// <summary>A question to a register and the field that its figure is put in; <c>null</c>: none was pressed.</summary>
    [BindProperty]
    public string? Pakai { get; set; }

    /// <summary>Why something is missing when it is handed over.</summary>
    [BindProperty]
    public string? Catatan { get; set; }

    /// <summary>The quarter.</summary>
    public Periode Periode => Periode.Tahun(Tahun, Triwulan);

    /// <summary>The quarter as it is written: "II".</summary>
    public string Romawi => BilanganRomawi.Dari(Triwulan);

    /// <summary>The quarter of the office.</summary>
    public KeadaanUkur Keadaan { get; private set; } = KeadaanUkur.Kosong;

    /// <summary>Key of the unit shown; empty: all of them.</summary>
    public string Unit { get; private set; } = "";

    /// <summary>Whether the user types here.</summary>
    public bool Sunting => Keadaan.Versi is not null && Keadaan.Tertutup.Length == 0;

    /// <summary>Cards: what came back, what is asked for, what is done.</summary>
    public IReadOnlyList<KartuUkur> Kartu { get; private set; } = [];

    /// <summary>Rows of the budget.</summary>
    public IReadOnlyList<BarisSubTriwulan> Sub { get; private set; } = [];

    /// <summary>What could not be read, by name of its field.</summary>
    public IReadOnlyDictionary<string, string> Galat { get; private set; } = new Dictionary<string, string>();

    /// <summary>What keeps it from being handed over.</summary>
    public IReadOnlyList<HalTriwulan> Tertahan { get; private set; } = [];

    /// <summary>A clash, when there is one.</summary>
    public BentrokDokumen? Bentrokan { get; private set; }

    /// <summary>Something typed earlier and not saved.</summary>
    public DrafTersimpan? Draf { get; private set; }

    /// <summary>Whether the page answers with words that are saved nowhere.</summary>
    public bool Belum { get; private set; }

    /// <summary>Times as people read them.</summary>
    public WaktuSetempat Waktu => waktu;

    /// <summary>Address of this page without anything typed: key of its draft.</summary>
    public string Kunci => Alamat.Ukur.Triwulan(Pd, Tahun, Triwulan, Unit.Length > 0 ? Unit : SemuaUnit);

    /// <summary>The same, for an act.</summary>
    public string Ke(string handler) => Alamat.Ukur.Triwulan(Pd, Tahun, Triwulan, Diminta, handler);

    /// <summary>Units that can be shown.</summary>
    public IEnumerable<(string Id, string Nama)> Pilihan => Keadaan.Unit.Where(u => u.Id == Unit || Keadaan.Alur.Pengisi.Contains(u.Id))
        .Select(u => (u.Id, u.Nama));

    /// <summary>Whether a row of the budget may be typed in.</summary>
    public bool BolehSub(BarisSubTriwulan s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Sunting && Keadaan.Lingkup?.MilikSub(s.Kode) != false;
    }

    /// <summary>Whether nothing is asked of a row of the budget any more.</summary>
    public bool SiapSub(BarisSubTriwulan s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return s.Realisasi.Length > 0 && !s.Ditanya && !GalatDari(TempatUkur.HurufSub, s.Kode).Any();
    }

    /// <summary>What could not be read of a thing.</summary>
    public IEnumerable<string> GalatDari(string huruf, string kode)
    {
        var awalan = TempatUkur.Nama(huruf, kode, "");
        return Galat.Where(g => g.Key.StartsWith(awalan, StringComparison.Ordinal)).Select(g => g.Value);
    }

    /// <summary>Evidence of a row of the budget.</summary>
    public IReadOnlyList<BuktiTampil> BuktiSub(BarisSubTriwulan s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return [.. _bukti[new PokokBukti(TempatUkur.HurufSub, s.Kode)]];
    }

    /// <summary>How many are done, of how many.</summary>
    public (int Siap, int Semua) Banyak => (Kartu.Count(k => k.Siap) + Sub.Count(SiapSub), Kartu.Count + Sub.Count);

    /// <summary>The task that is handed over here; <c>null</c>: the user has none here.</summary>
    public TugasSop? Tugas => Keadaan.Tugas.Where(t => Boleh(Hak.Atas<IndexModel>(nameof(OnPostAsync))) && ukur.Memegang(Pd, Keadaan, t)
        && (t.Unit == Unit || t.Unit.Length == 0)).OrderByDescending(t => t.Unit.Length).FirstOrDefault();

    /// <summary>Why the task of the unit shown came back; empty: it did not.</summary>
    public string Dikembalikan => Kembali is not { } t ? "" : t.Hal.Count == 0 ? t.Alasan
        : t.Hal.FirstOrDefault(h => h.Jenis == JenisHal.Unit)?.Catatan ?? "";

    private TugasSop? Kembali => Keadaan.Tugas.FirstOrDefault(t => t.Unit == Unit || t.Unit.Length == 0);

    /// <summary>Why the figures of a row of the budget came back; empty: they did not.</summary>
    public string KembaliSub(BarisSubTriwulan s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return CatatanHal(JenisHal.SubKegiatan, s.Kode);
    }

    /// <summary>Whether one of the figures is named as what came back; else the note stands above all of them.</summary>
    public bool KembaliBernama => Kembali?.Hal.Count is null or 0 && Kartu.Any(k => k.Kembali.Length > 0);

    /// <summary>The first field that needs something; <c>null</c>: none.</summary>
    public string? Fokus => Kartu.Select(k => k.Perlu).FirstOrDefault(p => p is not null)
        ?? (Sub.FirstOrDefault(s => BolehSub(s) && (!SiapSub(s) || KembaliSub(s).Length > 0)) is { } sub
            ? TempatUkur.Nama(TempatUkur.HurufSub, sub.Kode, sub.Ditanya ? "sebab" : "realisasi") : null);

    /// <summary>A moment by the clock of the office, in words.</summary>
    public string Saat(DateTime saat) => $"{TanggalIndonesia.Panjang(DateOnly.FromDateTime(saat))} pukul {saat:HH.mm} {waktu.Zona}";

    private async Task<bool> BukaAsync(CancellationToken batal)
    {
        if (Tahun is < WaktuKerja.TahunPertama or > WaktuKerja.TahunTerakhir || Triwulan is < 1 or > 4 || !await KenalAsync(batal))
        {
            return false;
        }

        ViewData["Menu"] = Alamat.Siklus.Tahap(Pd, "pengukuran");
        Keadaan = await ukur.BacaAsync(Pd, Tahun, Triwulan, batal);
        Unit = Pilih();
        return true;
    }

    // one's own; for who sees all of them the first that has not handed in
    private string Pilih()
    {
        var pengisi = Keadaan.Alur.Pengisi;
        return Diminta == SemuaUnit || pengisi.Count == 0 ? ""
            : Keadaan.Unit.Any(u => u.Id == Diminta) ? Diminta ?? ""
            : Keadaan.Milik.Length > 0 ? Keadaan.Milik
            : Keadaan.Unit.Select(u => u.Id).Where(pengisi.Contains).OrderByDescending(u => Keadaan.Tugas.Any(t => t.Unit == u))
                .FirstOrDefault("");
    }

    private KirimanUkur Kiriman(IEnumerable<KeyValuePair<string, string>> isian) => new(isian, (Tahun, Triwulan),
        TabelSatuan);

    private Dictionary<string, string> TabelSatuan => field ??= PembagianUnit.Baca(Keadaan.Semua).Indikator
        .DistinctBy(i => i.Kode, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(i => i.Kode, i => i.Satuan, StringComparer.OrdinalIgnoreCase);

    // what the page shows of files as they would be
    private async Task TampilkanAsync(KumpulanBerkas isi, IReadOnlyDictionary<string, string> galat, bool denganBukti,
        CancellationToken batal)
    {
        (_tampil, Galat) = (Keadaan.Semua.Gabung(isi), galat);
        var hitungan = HitunganTriwulan.Baca(_tampil, Tahun, Triwulan);
        var rekap = RekapTriwulan.Baca(_tampil, Tahun, Triwulan, hitungan, Keadaan.Alur.Register);
        var beku = Keadaan.Terkunci.Any(t => t.Tahun == Tahun && t.Memuat(Triwulan))
            ? await hitunganRegister.BekuAsync(Konteks.Pemda, Pd, Tahun, Triwulan, batal) : [];
        var nama = Unit.Length > 0 ? Keadaan.Alur.Nama(Unit) : "";
        var milik = rekap.Indikator.Where(i => i.Milik(nama)).ToList();
        Sub = [.. rekap.Sub.Where(s => s.Milik(nama)).OrderBy(s => KembaliSub(s).Length > 0 ? 0 : 1)];
        if (denganBukti && Keadaan.Versi is { } v)
        {
            _bukti = await bukti.BacaAsync(v, _tampil, milik.Select(b => (new PokokBukti(TempatUkur.HurufIndikator, b.Indikator.Kode), b.Bukti))
                .Concat(Sub.Select(s => (new PokokBukti(TempatUkur.HurufSub, s.Kode), s.Bukti))), batal);
        }

        Kartu = [.. milik.Select(b => new KartuUkur(b, hitungan.Indikator(b.Indikator.Kode), hitungan.Skala,
                Sunting && Keadaan.Lingkup?.MilikIndikator(b.Indikator.Kode) != false)
            {
                Kini = hitungan.Realisasi(b.Indikator.Kode, Triwulan), Galat = galat,
                Kembali = CatatanHal(JenisHal.Indikator, b.Indikator.Kode) is { Length: > 0 } c ? c : Disebut(b) ? Dikembalikan : "",
                Bukti = [.. _bukti[new PokokBukti(TempatUkur.HurufIndikator, b.Indikator.Kode)]],
                Beku = [.. beku.Where(x => b.Register.Any(r => r.Nomor == x.Komponen && r.Terlihat)
                    && x.Indikator.Equals(b.Indikator.Kode, StringComparison.OrdinalIgnoreCase))],
            }).OrderBy(k => k.Urut)];
    }

    private string CatatanHal(JenisHal jenis, string kode) => Kembali?.Hal.FirstOrDefault(h => h.Jenis == jenis
        && h.Kode.Equals(kode, StringComparison.OrdinalIgnoreCase))?.Catatan ?? "";

    // who gives something back as a whole may name what he means by its code or its words
    private bool Disebut(BarisRekapTriwulan b) => Kembali is { Hal.Count: 0 } && Dikembalikan is { Length: > 0 } alasan
        && (AdaKata(alasan, b.Indikator.Kode) || alasan.Contains(b.Indikator.Uraian, StringComparison.OrdinalIgnoreCase));

    private static bool AdaKata(string teks, string kode)
    {
        for (var i = teks.IndexOf(kode, StringComparison.OrdinalIgnoreCase); i >= 0;
            i = teks.IndexOf(kode, i + 1, StringComparison.OrdinalIgnoreCase))
        {
            var akhir = i + kode.Length;
            // 1.1 is not named by 1.1.2; a full stop behind it ends the sentence
            var lanjut = akhir < teks.Length && (char.IsLetterOrDigit(teks[akhir])
                || (teks[akhir] == '.' && akhir + 1 < teks.Length && char.IsLetterOrDigit(teks[akhir + 1])));
            if ((i == 0 || !(char.IsLetterOrDigit(teks[i - 1]) || teks[i - 1] == '.')) && !lanjut)
            {
                return true;
            }
        }

        return false;
    }
}
