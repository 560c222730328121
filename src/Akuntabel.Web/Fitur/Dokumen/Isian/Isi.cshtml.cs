using System.Runtime.CompilerServices;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Pengukuran;
using Akuntabel.Core.PerjanjianKinerja;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Formulir;
using Akuntabel.Dokumen.Pertukaran.Muatan;
using Akuntabel.Dokumen.Pertukaran.Pemeriksaan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.FormulirDokumen;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.PenjagaIsian;
using Akuntabel.Web.Penyimpanan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Dokumen.Isian;

/// <summary>A document as a form: fields with labels, grids, and a sheet for each thing that has much to say.</summary>
public partial class IsiModel(
    KonteksDokumen konteks, PenyimpanDokumen penyimpan, IDrafIsian draf, UsulanPerjanjian usulan, PembacaSekitar sekitar,
    SudahTercatat tercatat)
    : HalamanDokumen(konteks)
{
    private ButirTerisi _isi = new("", "", [], []);
    private (ReadOnlyMemory<byte> Asal, ReadOnlyMemory<byte> Jadi) _jadi;
    private bool _panjang;
    private KumpulanBerkas _semua = KumpulanBerkas.Kosong;
    private LingkunganFormulir _sekitar = new(KumpulanBerkas.Kosong, [], 0, default);

    /// <summary>Which part of the document.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bagian { get; set; }

    /// <summary>Address of the thing whose sheet this is; empty for the part itself.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Butir { get; set; }

    /// <summary>Whether a table of indikator by quarters is shown row by row instead.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Rinci { get; set; }

    /// <summary>Code of the program, kegiatan or sub kegiatan whose rows are shown of a long budget; empty: the first.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Bawah { get; set; }

    /// <summary>Words that the rows shown must hold; empty: none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Cari { get; set; }

    /// <summary>Digest of the files that the editor had opened.</summary>
    [BindProperty]
    public string? Dasar { get; set; }

    /// <summary>Digest of what was stored when the editor was shown a clash.</summary>
    [BindProperty]
    public string? Lain { get; set; }

    /// <summary>What to do: simpan; tambah:, hapus:, naik:, turun:, kalimat:, contoh: with an address; after a clash gabung, milik,
    /// lain.</summary>
    [BindProperty]
    public string? Aksi { get; set; }

    /// <summary>All parts of the document.</summary>
    public IReadOnlyList<BagianIsian> DaftarBagian { get; private set; } = [];

    /// <summary>This part.</summary>
    public BagianIsian Kini { get; private set; } = new("", "", KatalogUraian.Semua[0], "", []);

    /// <summary>What the page shows: the file, or one thing of it.</summary>
    public ButirTerisi Tampil { get; private set; } = new("", "", [], []);

    /// <summary>The list whose thing is shown; <c>null</c> for the part itself.</summary>
    public UraianDaftar? DaftarButir { get; private set; }

    /// <summary>Things that hold the one shown, from the outermost.</summary>
    public IReadOnlyList<(string Alamat, string Sebutan)> Jalan { get; private set; } = [];

    /// <summary>Whether agreements below the head can be suggested here.</summary>
    public bool Mengusulkan => Sunting && Kini.Kunci == "jabatan" && Versi.JenisDokumen == JenisDokumen.PerjanjianJenjang
        && string.IsNullOrEmpty(Butir);

    /// <summary>Whether the fields may be typed in.</summary>
    public bool Sunting { get; private set; }

    /// <summary>What of it, when rows belong to units.</summary>
    public HakIsian Hak => new(Lingkup, Kini.Jalur, Sunting, !string.IsNullOrEmpty(Butir)) { Triwulan = Terkunci, Tahun = Versi.Mulai };

    private bool Terbuka => HakIsian.Terbuka(Lingkup, Kini.Jalur, !string.IsNullOrEmpty(Butir), Rinci);

    /// <summary>Quarters to which the head agreed: their figures do not change here.</summary>
    public IReadOnlyList<TriwulanTerkunci> Terkunci { get; private set; } = [];

    /// <summary>Whether the file cannot be understood, so that it has no form.</summary>
    public bool Rusak { get; private set; }

    /// <summary>A clash, when there is one.</summary>
    public BentrokDokumen? Bentrokan { get; private set; }

    /// <summary>Something typed earlier and not saved.</summary>
    public DrafTersimpan? Draf { get; private set; }

    /// <summary>Name and position of the head on record; empty: nobody, <c>null</c>: nothing about him is asked here.</summary>
    public string? Kepala { get; private set; }

    /// <summary>Whether the structure of the office was filled in from its units.</summary>
    public bool SusunanDariUnit { get; private set; }

    /// <summary>Things taken out on this page and not saved yet.</summary>
    public IReadOnlyCollection<string> Dihapus { get; private set; } = [];

    /// <summary>Whether rows are sought.</summary>
    public bool Mencari => !string.IsNullOrWhiteSpace(Cari);

    /// <summary>Whether what is shown is long enough to be searched.</summary>
    public bool Bercari => DaftarButir is null && (Mencari || Tampil.Daftar.Any(PembagiDaftar.Panjang)
        || (TabelSilang.KolomUntuk(Kini.Jalur, Versi.Mulai).Count > 0 && PembagiDaftar.Panjang(Indikator.Count))
        || (KisiSub.Untuk(Kini.Jalur) && Anggaran.Potongan.Count > 0));

    /// <summary>What is shown of a list of this page: all of a short one, a part, or what is sought.</summary>
    /// <param name="semua">Its rows.</param>
    /// <param name="berat">How many bytes one weighs.</param>
    /// <param name="kode">What names one in an address.</param>
    /// <param name="kata">What one says.</param>
    public SepotongDaftar<T> Sepotong<T>(IReadOnlyList<T> semua, Func<T, int> berat, Func<T, string> kode, Func<T, string> kata) =>
        PembagiDaftar.Bagi(semua, berat, kode, kata, DaftarButir is null ? (Bawah, Cari) : default);

    /// <summary>The indikator of the Renstra that serves the document.</summary>
    public IReadOnlyList<IndikatorRenstra> Indikator => _sekitar.Indikator;

    /// <summary>Targets of the Perjanjian Kinerja that this one changes, by indikator.</summary>
    public IReadOnlyDictionary<string, string> TargetSemula => _sekitar.TargetSemula;

    /// <summary>Targets beside which one measures: those of the Perjanjian Kinerja, by indikator; none where something else is filled
    /// in.</summary>
    public IReadOnlyDictionary<string, string> TargetJanji => field ??= Kini.Jalur == BerkasPengukuran.Kini ? _sekitar.TargetPerjanjian
        : new Dictionary<string, string>();

    /// <summary>Whether a field repeats the span of the document, which was asked for when it was begun.</summary>
    public bool Berulang(BidangTerisi b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return b.Galat is null && (b.Uraian.Kunci, b.Teks) is var isi
            && (isi == ("periode.mulai", $"{Versi.Mulai}") || isi == ("periode.selesai", $"{Versi.Selesai}"));
    }

    /// <summary>What a reader of the plan would stop at, in what is shown.</summary>
    public IReadOnlyList<TemuanRencana> Temuan => field ??= Rusak ? [] : [.. _sekitar.Periksa(Kini.Jalur, _isi)
        .Where(t => string.IsNullOrEmpty(Butir) ? Kini.Memuat(t.Tempat) : t.Tempat.StartsWith(Butir, StringComparison.Ordinal))];

    /// <summary>Which help belongs to what is shown.</summary>
    public string? Bantuan => DaftarButir is { } d && KatalogBantuan.Cari(d.Nama) is not null ? d.Nama
        : Versi.Jenis == JenisDokumen.PohonKinerja.Kode ? "pohon" : TahapSiklus.Untuk(Versi.JenisDokumen)?.Kunci;

    /// <summary>Whether the form is checked again while one types: a sheet, or a part of which something is to be said.</summary>
    public bool Berperiksa => DaftarButir is not null || Temuan.Count > 0;

    /// <summary>The formula of the indikator shown, tried out with what was typed; <c>null</c> when it has none.</summary>
    public ContohRumus? Contoh => ContohRumus.Dari(Tampil, n => Request.HasFormContentType
        && Request.Form.TryGetValue(ContohRumus.Awalan + n, out var isi) ? isi.ToString() : null, DateTime.UtcNow.Year);

    /// <summary>What is to be mended at a field or list, beside which it is said.</summary>
    /// <param name="tempat">Its address.</param>
    /// <param name="isinya">Whether what a list holds counts too.</param>
    public IEnumerable<TemuanRencana> TemuanPada(string tempat, bool isinya = false) => !Sunting ? []
        : Temuan.Where(t => t.Tempat == tempat || (isinya && t.Tempat.StartsWith(tempat + "[", StringComparison.Ordinal)));

    /// <summary>What is shown of the budget.</summary>
    public AnggaranTampil Anggaran => field ??= new(_sekitar, _semua, Bawah, Cari);

    /// <summary>The choices of a field that names something elsewhere.</summary>
    public IReadOnlyList<PilihanBidang> Rujukan(UraianBidang b) => _sekitar.Pilihan(b);

    /// <summary>A value as a person reads it.</summary>
    public string Kata(BidangTerisi b) => _sekitar.Kata(b);

    /// <summary>The same for a select; a value that is none of them stays one.</summary>
    public IEnumerable<SelectListItem> Pilihan(BidangTerisi b) => BentukIsian.Pilihan(b, _sekitar.Pilihan(b.Uraian));

    /// <summary>Shows the part.</summary>
    public async Task<IActionResult> OnGetAsync(bool pulihkan, string? kode, CancellationToken batal)
    {
        if (await BukaBagianAsync(batal) is { } tolak)
        {
            return tolak;
        }

        Sunting = BolehIsi && Terbuka;
        Bawah = string.IsNullOrEmpty(Bawah) ? BawahTuju() : Bawah;
        Draf = Sunting ? await draf.CariAsync(Kunci, batal) : null;
        var kiriman = pulihkan && Draf is { } d
            ? new KirimanFormulir(d.DaftarIsian.Select(f => KeyValuePair.Create(f.Key, string.Join('\n', f.Value))))
            : Kini.Jalur == UsulanSub.Jalur ? UsulanSub.Isi(Kini.Jalur, Butir, kode, _sekitar.Nomenklatur?.Daftar, Isi) : Awal();
        Dasar = pulihkan && Draf?.DaftarIsian.GetValueOrDefault(nameof(Dasar)) is [var s, ..] ? s : Versi.Sidik;
        if (pulihkan)
        {
            Draf = null;
        }

        return await TampilkanLengkapAsync(kiriman, await penyimpan.DasarAsync(Versi, Isi, Dasar, batal) ?? Isi, batal) ? Page()
            : NotFound();
    }

    // what the office has recorded elsewhere is filled in, or told, and not asked
    private async Task<bool> TampilkanLengkapAsync(KirimanFormulir kiriman, KumpulanBerkas dasar, CancellationToken batal)
    {
        var ada = Tampilkan(kiriman, dasar);
        var kantor = (Konteks.Pemda, Pd);
        Kepala = Sunting ? await tercatat.KepalaAsync(kantor, Tampil, batal) : null;
        SusunanDariUnit = Sunting && await tercatat.IsiSusunanAsync(kantor, Tampil, $"Kepala {PerangkatDaerah.Nama}", kiriman, batal);
        return SusunanDariUnit ? Tampilkan(kiriman, dasar) : ada;
    }

    // a page that leads here may say what a new thing begins with; nothing that is there is touched by an address
    private KirimanFormulir Awal() => new(Request.Query
        .Where(q => Sunting && q.Key.StartsWith(KirimanFormulir.Bidang, StringComparison.Ordinal)
            && q.Key.Contains("[+", StringComparison.Ordinal))
        .Select(q => KeyValuePair.Create(q.Key, q.Value.ToString())));

    // what a document of another kind holds of it, as the first version filed it, is where one goes on from
    private FormulirBerkas? Buka(KumpulanBerkas berkas) =>
        LingkunganFormulir.Buka(berkas.Coba(Kini.Jalur, out _) ? berkas : _semua, Kini.Jalur);

    private bool Tampilkan(KirimanFormulir kiriman, KumpulanBerkas dasar)
    {
        if (Buka(dasar) is not { } f)
        {
            (Rusak, Sunting) = (true, false);
            return true;
        }

        Dihapus = kiriman.DaftarHapus;
        var hasil = _sekitar.Terapkan(f, kiriman);
        foreach (var (alamat, pesan) in hasil.Galat)
        {
            ModelState.AddModelError(KirimanFormulir.Bidang + alamat, pesan);
        }

        (_isi, _jadi) = (hasil.Isi, (dasar.Coba(Kini.Jalur, out var asal) ? asal : default, hasil.Berkas));
        Tampil = Kini.Potong(hasil.Isi);
        return string.IsNullOrEmpty(Butir) || Satu(f, kiriman, hasil.Isi);
    }

    // a new thing is not in the file yet: it is made by what is sent, or by being asked for
    private bool Satu(FormulirBerkas f, KirimanFormulir kiriman, ButirTerisi isi)
    {
        var butir = Butir ?? "";
        var kurung = butir.LastIndexOf("[+", StringComparison.Ordinal);
        if (kurung >= 0 && isi.Jalan(butir) is null)
        {
            _ = kiriman.Tambah(butir[..kurung]);
            isi = _sekitar.Terapkan(f, kiriman).Isi;
        }

        if (isi.Jalan(butir) is not { } jalan)
        {
            return false;
        }

        _panjang = PembagiDaftar.Panjang(jalan[0].Daftar);
        (Tampil, DaftarButir) = (jalan[^1].Butir, jalan[^1].Daftar.Uraian);
        Sunting = Sunting && (Lingkup is not { } l || jalan.Any(j => l.Milik(Kini.Jalur, j.Daftar.Uraian, j.Butir)))
            && jalan.All(j => j.Butir.Baru || !Terkunci.Any(k => PenjagaTriwulan.Milik(j.Butir, k, Versi.Mulai)));
        Jalan = [.. jalan.Select(j => (j.Butir.Alamat, BentukIsian.Sebutan(j.Butir, j.Daftar.Uraian)))];
        return true;
    }

    // the part that the address names, with what its fields choose from
    private async Task<IActionResult?> BukaBagianAsync(CancellationToken batal, [CallerMemberName] string handler = "")
    {
        if (await BukaAsync(batal, handler) is { } tolak)
        {
            return tolak;
        }

        DaftarBagian = BagianIsian.Untuk(Versi.JenisDokumen, Isi);
        if (DaftarBagian.FirstOrDefault(b => string.IsNullOrEmpty(Bagian) || b.Kunci == Bagian) is not { } kini)
        {
            return NotFound();
        }

        Kini = kini;
        Terkunci = Versi is { Status: VersiDokumen.Draf } && Versi.JenisDokumen == JenisDokumen.Pengukuran
            ? await Dokumen.Store.DaftarTerkunciAsync(Konteks.Pemda, Pd, Versi.Mulai, batal) : [];
        (_semua, _sekitar) = await sekitar.BacaAsync(Versi, Isi, kini, Lingkup is null, HariIni, batal);
        return null;
    }
}
