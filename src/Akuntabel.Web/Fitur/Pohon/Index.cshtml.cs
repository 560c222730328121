using System.Text;
using System.Text.Json;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Dokumen.Penjenjangan;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Pekerjaan;
using Akuntabel.Storage.Pemda;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Komponen;
using Akuntabel.Web.Pekerjaan;
using Akuntabel.Web.Penyusunan;
using Akuntabel.Web.Umum;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace Akuntabel.Web.Fitur.Pohon;

/// <summary>The tree of performance of a year, as a picture and as an outline.</summary>
public class IndexModel(KonteksPohon konteks, Antrean antrean, Pengakses pengakses) : HalamanPohon(konteks)
{
    private const string MimeXlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // more than this a page neither shows at a glance nor sends quickly
    private const int Sekilas = 120;

    /// <summary>How it is shown: gambar, asli (as large as drawn), kerangka; blank: the picture where there is room for it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Tampilan { get; set; }

    /// <summary>The lowest level shown; blank: as low as stays at a glance.</summary>
    [BindProperty(SupportsGet = true)]
    public TingkatKinerja? Sampai { get; set; }

    /// <summary>The node below which all is shown; blank: the whole tree.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Cabang { get; set; }

    /// <summary>The lowest level shown.</summary>
    public TingkatKinerja Tingkat { get; private set; } = TingkatKinerja.Keluaran;

    /// <summary>Roots that are shown.</summary>
    public IReadOnlyList<SimpulKinerja> Akar { get; private set; } = [];

    /// <summary>Whether the picture is on the page.</summary>
    public bool Bergambar => Tampilan != "kerangka";

    /// <summary>Whether the outline is on the page.</summary>
    public bool Berkerangka => Tampilan == "kerangka" || (Tampilan is not ("gambar" or "asli") && Tampak <= Sekilas);

    /// <summary>Where a node stands on this page, in the picture and in the outline; a node that is not shown has its own page.</summary>
    public IEnumerable<(string Alamat, string Kelas)> Tempat(SimpulKinerja s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return !Terlihat.Contains(s) ? [(Alamat.Pohon.Simpul(Pd, Kini, s.Isi.Kode), "")]
            : new[]
            {
                (Ada: Bergambar, Id: PenulisPohon.Id(s.Isi.Kode), Kelas: Berkerangka ? "hanya-lebar" : ""),
                (Ada: Berkerangka, Id: IdBaris(s), Kelas: Bergambar ? "hanya-sempit" : ""),
            }.Where(t => t.Ada).Select(t => ("#" + Uri.EscapeDataString(t.Id), t.Kelas));
    }

    /// <summary>What a node is called in the outline.</summary>
    public static string IdBaris(SimpulKinerja s) => "baris-" + PenulisPohon.Id(s?.Isi.Kode ?? "");

    private HashSet<SimpulKinerja> Terlihat => field ??= [.. Akar.SelectMany(a => a.Semua()).Where(s => s.Isi.Tingkat <= Tingkat)];

    /// <summary>Address of this page as it is shown, with a node to go on from.</summary>
    public string Begini(string? pilih = "", string? handler = "") =>
        Alamat.Pohon.Satu(Pd, Kini, Tampilan, $"{Sampai}", Cabang, pilih, handler);

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        if (Tahun is null)
        {
            return LocalRedirect(Alamat.Pohon.Satu(Pd, Kini));
        }

        Akar = Pohon.Cari(Cabang ?? "") is { } c ? [c] : Pohon.Akar;
        Tingkat = Sampai ?? Dangkal();
        return Page();
    }

    /// <summary>The picture.</summary>
    public IHtmlContent Gambar()
    {
        var tulis = new StringWriter();
        var nama = $"{Judul}: {Pohon.Banyak} kotak. Isi yang sama ada pada Daftar bertingkat.";
        PenulisPohon.Tulis(tulis, TataLetakPohon.Susun(Akar, Tingkat), new RupaPohon(nama)
        {
            Tautan = s => Alamat.Pohon.Pendek(Kini, s.Isi.Kode, Sunting), Kelas = Kelas, Sebab = Sebab,
            UkuranAsli = Tampilan == "asli",
        });
        return new HtmlString(tulis.ToString());
    }

    /// <summary>The tree as a workbook.</summary>
    public async Task<IActionResult> OnGetUnduhAsync(CancellationToken batal) => await BukaAsync(batal)
        ?? File(LembarPohon.Tulis(Pohon, Judul, SebutBersama), MimeXlsx, Nama + ".xlsx");

    /// <summary>Starts the job that prints it.</summary>
    public async Task<IActionResult> OnPostCetakAsync(KertasPohon kertas, CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        if (Pohon.Banyak == 0)
        {
            this.Pesan("Pohon ini masih kosong; belum ada yang dapat dicetak.", Ragam.Peringatan);
            return LocalRedirect(Alamat.Pohon.Satu(Pd, Kini));
        }

        var isi = Encoding.UTF8.GetBytes(CetakanPohon.Tulis(Pohon, Judul, Enum.IsDefined(kertas) ? kertas : KertasPohon.A3, Kelas));
        var kerja = new PekerjaanBaru(
            Konteks.Pemda, pengakses.Id, KerjaPohon.Kode, $"PDF {Judul}", JsonSerializer.Serialize(Nama))
        {
            PerangkatDaerah = Pd, Kembali = Alamat.Pohon.Satu(Pd, Kini), Bobot = KerjaPohon.Bobot, Ukuran = isi.Length,
        };
        var (kunci, alasan) = await antrean.TambahAsync(
            kerja, [new BerkasMasukan(KerjaPohon.BerkasMasukan, () => new MemoryStream(isi, writable: false))], batal);
        if (kunci is { } k)
        {
            return Redirect($"/pekerjaan/{k.Id}");
        }

        this.Pesan(alasan, Ragam.Peringatan);
        return LocalRedirect(Alamat.Pohon.Satu(Pd, Kini));
    }

    /// <summary>Moves a node by one step, or below another; goes on where it was asked, on the picture or on the node's own page.</summary>
    public async Task<IActionResult> OnPostGeserAsync(string? kode, ArahSimpul? arah, string? induk, bool rinci, CancellationToken batal)
    {
        if (await BukaAsync(batal) is { } tolak)
        {
            return tolak;
        }

        if (Pohon.Cari(kode ?? "") is not { } s)
        {
            this.Pesan("Kotak itu sudah tidak ada; mungkin baru saja dihapus.", Ragam.Peringatan);
            return LocalRedirect(Begini());
        }

        var ubah = arah is { } a && Enum.IsDefined(a) ? Penyunting.Geser(s, a)
            : Pohon.Cari(induk ?? "") is { } atas ? Penyunting.Pindah(s, atas) : null;
        return await UbahAsync(ubah, rinci ? Alamat.Pohon.Simpul(Pd, Kini, s.Isi.Kode) : Begini(kode), "", batal);
    }

    private string Nama => $"pohon-kinerja-{PemdaStore.Kunci(Kantor)}-{Kini}";

    private string Kantor => PerangkatDaerah.Singkatan.Length > 0 ? PerangkatDaerah.Singkatan : PerangkatDaerah.Nama;

    private int Tampak => Akar.SelectMany(a => a.Semua()).Count(s => s.Isi.Tingkat <= Tingkat);

    private TingkatKinerja Dangkal()
    {
        var banyak = Akar.SelectMany(a => a.Semua()).GroupBy(s => s.Isi.Tingkat).ToDictionary(g => g.Key, g => g.Count());
        return Enum.GetValues<TingkatKinerja>().Reverse().First(t => t <= TingkatKinerja.HasilAkhir
            || banyak.Where(b => b.Key <= t).Sum(b => b.Value) <= Sekilas);
    }
}
