using Akuntabel.Core.Register;
using Akuntabel.Dokumen.Register;
using Akuntabel.Storage.Register;
using Akuntabel.Web.Fitur.Bersama;
using Akuntabel.Web.RegisterKantor;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>The rows of a register: search, filters that stand in the address, counts, totals, export.</summary>
public class SatuModel(KonteksPd konteks, KonteksRegister register, RegisterStore store) : HalamanRegister(konteks, register)
{
    /// <summary>Rows on a page.</summary>
    public const int SekaliTampil = 50;

    private const int SekaliUnduh = 1000;

    private const int HalamanTerakhir = 1_000_000;

    /// <summary>A filter's name in the address begins with it.</summary>
    public const string Awalan = "b-";

    /// <summary>What stands in place of what is sealed.</summary>
    public const string Samaran = "•••";

    /// <summary>Words sought.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Cari { get; set; }

    /// <summary>States asked for.</summary>
    [BindProperty(SupportsGet = true)]
    public string[]? Keadaan { get; set; }

    /// <summary>Field by which rows stand; "-" before it: from the last.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Urut { get; set; }

    /// <summary>Page, from 1.</summary>
    [BindProperty(SupportsGet = true)]
    public int Hal { get; set; } = 1;

    /// <summary>Whether the rows taken out are shown instead.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Dihapus { get; set; }

    /// <summary>Whether figures are summed although that takes a while.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Jumlahkan { get; set; }

    /// <summary>Whether totals were left out because of so many rows.</summary>
    public bool TanpaJumlah => !Jumlahkan && Halaman.Banyak > 0 && Halaman.Jumlah.Count == 0 && Kolom.Any(b => b is { Berangka: true, Tersegel: false } && b.Satuan != "%");

    /// <summary>What was found.</summary>
    public HalamanBaris Halaman { get; private set; } = new([], 0, new Dictionary<string, long>(), new Dictionary<string, decimal>());

    /// <summary>Fields that the list shows.</summary>
    public IReadOnlyList<BidangRegister> Kolom { get; private set; } = [];

    /// <summary>Fields that can be filtered by a choice.</summary>
    public IEnumerable<BidangRegister> Saringan =>
        Definisi.Bidang.Where(b => !b.Tersegel && b.Jenis is JenisIsian.Pilihan or JenisIsian.YaTidak).Take(4);

    /// <summary>The filters of the address.</summary>
    public IReadOnlyDictionary<string, string> Disaring { get; private set; } = new Dictionary<string, string>();

    /// <summary>Whether anything is filtered.</summary>
    public bool Tersaring => !string.IsNullOrWhiteSpace(Cari) || Disaring.Count > 0 || Keadaan is { Length: > 0 } || Dihapus;

    /// <summary>Whether the user changes what the register holds.</summary>
    public bool BolehMengubah => Boleh(Keamanan.Hak.Atas<DefinisiModel>(nameof(DefinisiModel.OnGetAsync)));

    /// <summary>Address of another page or order of the same rows.</summary>
    public string Ke(int hal = 0, string? urut = null) =>
        Alamat.Register.Satu(Pd, Kode, [.. Saring(), ("urut", urut ?? Urut), ("hal", hal > 1 ? $"{hal}" : "")]);

    /// <summary>Address of the same rows with their totals.</summary>
    public string DenganJumlah => Alamat.Register.Satu(Pd, Kode, [.. Saring(), ("urut", Urut), ("jumlahkan", "true")]);

    /// <summary>Address of the same rows as a file.</summary>
    public string Unduh(string format) => Alamat.Register.Satu(Pd, Kode, [.. Saring(), ("urut", Urut), ("handler", "Unduh"), ("format", format)]);

    /// <summary>Choices of a filter.</summary>
    public static IEnumerable<SelectListItem> Pilihan(BidangRegister b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return b.Jenis == JenisIsian.YaTidak ? [new("Ya", "ya"), new("Tidak", "tidak")] : b.Pilihan.Select(p => new SelectListItem(p, p));
    }

    /// <summary>A cell of the list; what is sealed is masked.</summary>
    public static string Sel(BidangRegister b, BarisTersimpan baris)
    {
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(baris);
        return b.Tersegel ? (baris.Tersegel.Contains(b.Kode) ? Samaran : "") : NilaiRegister.Cetak(b, baris.Baris[b.Kode]);
    }

    /// <summary>Shows them.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        Bernama("");
        var terpilih = Definisi.Bidang.Where((b, i) => i == 0 || b.DiDaftar).ToList();
        Kolom = terpilih.Count > 1 ? terpilih : [.. Definisi.Bidang.Take(6)];
        Disaring = BacaSaringan();
        Hal = Math.Clamp(Hal, 1, HalamanTerakhir);
        Halaman = await store.HalamanAsync(Kunci, Definisi, Saringnya(Hal, SekaliTampil), batal);
        return Page();
    }

    /// <summary>The same rows as a file, what is sealed masked.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(string? format, CancellationToken batal)
    {
        if (!await BukaAsync(batal))
        {
            return NotFound();
        }

        Disaring = BacaSaringan();
        var baris = new List<BarisRegister>();
        HalamanBaris bagian;
        do
        {
            bagian = await store.HalamanAsync(Kunci, Definisi, Saringnya((baris.Count / SekaliUnduh) + 1, SekaliUnduh), batal);
            baris.AddRange(bagian.Baris.Select(Disamarkan));
        }
        while (bagian.Baris.Count == SekaliUnduh);

        var penulis = new PenulisLembarRegister(Definisi);
        return format == "csv"
            ? File(penulis.Csv(baris), "text/csv; charset=utf-8", $"{Kode}.csv")
            : File(penulis.Xlsx(baris, Definisi.Nama), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", $"{Kode}.xlsx");
    }

    // that something is filled is told, what it is is not
    private static BarisRegister Disamarkan(BarisTersimpan b) => b.Tersegel.Count == 0 ? b.Baris
        : b.Baris with { Isi = b.Baris.Isi.Concat(b.Tersegel.Select(k => KeyValuePair.Create(k, Samaran))).DistinctBy(i => i.Key).ToDictionary(StringComparer.Ordinal) };

    private SaringBaris Saringnya(int hal, int banyak) => new()
    {
        Cari = Cari ?? "", Keadaan = [.. (Keadaan ?? []).Where(k => Definisi.CariKeadaan(k) is not null)], Bidang = Disaring, Urut = Urut ?? "",
        Halaman = hal, Banyak = banyak, Dihapus = Dihapus, Jumlahkan = Jumlahkan,
    };

    private Dictionary<string, string> BacaSaringan() => Request.Query
        .Where(q => q.Key.StartsWith(Awalan, StringComparison.Ordinal) && q.Value.ToString().Length > 0)
        .Select(q => (Kode: q.Key[Awalan.Length..], Nilai: q.Value.ToString())).Where(q => Definisi.Cari(q.Kode) is { Tersegel: false })
        .ToDictionary(q => q.Kode, q => q.Nilai, StringComparer.Ordinal);

    private IEnumerable<(string Nama, string? Isi)> Saring() =>
    [
        ("cari", Cari), .. (Keadaan ?? []).Select(k => ("keadaan", (string?)k)), .. Disaring.Select(d => (Awalan + d.Key, (string?)d.Value)),
        ("dihapus", Dihapus ? "true" : ""), ("jumlahkan", Jumlahkan ? "true" : ""),
    ];
}
