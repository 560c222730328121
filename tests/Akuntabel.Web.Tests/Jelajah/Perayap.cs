using System.Net;
using Akuntabel.Core.Alur;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Pemda;
using Akuntabel.Web.Keamanan;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace Akuntabel.Web.Tests.Jelajah;

/// <summary>
/// Follows every address of every page that somebody can reach, as that somebody, and says which of them lead nowhere.
/// What belongs to one of the <paramref name="kantorLain"/> is left to the crawl of that office.
/// </summary>
public sealed class Perayap(PelayanUji pelayan, Peran peran, string perangkatDaerah, params string[] kantorLain)
{
    private readonly string[] _bukanDisini = [.. kantorLain.Where(k => k != perangkatDaerah).Select(k => $"/pd/{k}")];

    private const int LangkahPaling = 5;

    // who plans sees most pages, and every one as it is seen by those who fill in
    private readonly int _sejenisPaling = peran == Peran.Perencana || Environment.GetEnvironmentVariable("AKUNTABEL_UJI_PANJANG") == "1" ? 24 : 8;

    private readonly Queue<string> _antre = new();

    private readonly HashSet<string> _bilah = new(StringComparer.Ordinal);

    private readonly HashSet<string> _dikenal = new(StringComparer.Ordinal);

    private readonly List<(string Dari, string Alamat, string Bagian)> _daftarBagian = [];

    // the anchors of each page: a crawl that kept its pages would keep a gigabyte
    private readonly Dictionary<string, HashSet<string>> _bagian = new(StringComparer.Ordinal);

    private readonly List<(TemplateMatcher Pola, string Halaman, int Parameter)> _rute = [.. pelayan.Layanan.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<PageActionDescriptor>()
        .Select(h => (Pola: TemplateParser.Parse(h.AttributeRouteInfo?.Template ?? ""), h.ViewEnginePath))
        .Select(h => (new TemplateMatcher(h.Pola, new RouteValueDictionary()), h.ViewEnginePath, h.Pola.Parameters.Count)).OrderBy(h => h.Count)];

    private Dictionary<string, string> _jenis = [];

    /// <summary>What is wrong: where it is printed, the address, and why.</summary>
    public List<string> Masalah { get; } = [];

    /// <summary>What else is asked of each page, by its address; what it says is in <see cref="Keberatan"/>.</summary>
    public Func<string, IHtmlDocument, IEnumerable<string>> Nilai { get; init; } = (_, _) => [];

    /// <summary>What <see cref="Nilai"/> said.</summary>
    public List<string> Keberatan { get; } = [];

    /// <summary>Pages that were read.</summary>
    public int BanyakHalaman => _bagian.Count;

    /// <summary>Addresses that were asked for.</summary>
    public int Banyak { get; private set; }

    /// <summary>Crawls.</summary>
    public async Task JelajahiAsync(params string[] mulai)
    {
        var daftar = await pelayan.Layanan.GetRequiredService<PerangkatDaerahStore>().DaftarAsync(pelayan.Pemda);
        foreach (var pd in daftar)
        {
            foreach (var d in await pelayan.Layanan.GetRequiredService<DokumenStore>().DaftarAsync(pelayan.Pemda, pd.Id))
            {
                _jenis[d.Dokumen] = d.Jenis;
            }
        }

        using var klien = await pelayan.KlienAsync(peran, perangkatDaerah);
        foreach (var m in mulai)
        {
            Tambah("mulai", m, m);
        }

        while (_antre.TryDequeue(out var alamat))
        {
            await BukaAsync(klien, alamat);
        }

        Masalah.AddRange(_daftarBagian.Where(b => _bagian.TryGetValue(b.Alamat, out var ada) && !ada.Contains(b.Bagian)).Select(b => $"{b.Dari}: {b.Alamat}#{b.Bagian} tidak ada di halamannya"));
    }

    private async Task BukaAsync(HttpClient klien, string alamat)
    {
        Banyak++;
        var (kini, dari) = (alamat, Dari(alamat));
        for (var i = 0; i < LangkahPaling; i++)
        {
            using var jawaban = await klien.GetAsync(kini);
            if (jawaban.Headers.Location is { } tujuan && (int)jawaban.StatusCode is >= 300 and < 400)
            {
                kini = new Uri(new Uri(new Uri("http://localhost"), kini), tujuan).PathAndQuery;
                if (kini.StartsWith("/masuk", StringComparison.Ordinal))
                {
                    Masalah.Add($"{dari}: {alamat} meminta masuk lagi");
                    return;
                }

                continue;
            }

            await PeriksaJawabanAsync(jawaban, dari, alamat, kini);
            return;
        }

        Masalah.Add($"{dari}: {alamat} berputar-putar");
    }

    private async Task PeriksaJawabanAsync(HttpResponseMessage jawaban, string dari, string alamat, string kini)
    {
        var (jenis, unduhan) = (jawaban.Content.Headers.ContentType?.MediaType ?? "", jawaban.Content.Headers.ContentDisposition);
        if (jawaban.StatusCode != HttpStatusCode.OK)
        {
            Masalah.Add($"{dari}: {alamat} dijawab {(int)jawaban.StatusCode}");
        }
        else if (Nama(unduhan?.FileNameStar ?? unduhan?.FileName) is { } nama)
        {
            var semestinya = Path.GetExtension(nama) switch
            {
                ".zip" => "application/zip", ".json" => "application/json", ".html" => "text/html",
                ".xlsx" => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document", _ => null,
            };
            var isi = await jawaban.Content.ReadAsByteArrayAsync();
            Masalah.AddRange(isi.Length > 0 || alamat.Contains("handler=Berkas", StringComparison.Ordinal) ? [] : [$"{dari}: {alamat} kosong"]);
            Masalah.AddRange(jenis == semestinya || jenis == "application/octet-stream" ? [] : semestinya is null && jenis != "text/html" ? [] : [$"{dari}: {nama} dari {alamat} berjenis {jenis}"]);
        }
        else if (jenis == "text/html")
        {
            Masalah.AddRange(SeharusnyaUnduhan(alamat) ? [$"{dari}: {alamat} menjawab halaman, bukan berkas"] : []);
            using var halaman = await jawaban.HtmlAsync();
            _bagian[alamat] = halaman.All.Select(u => u.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
            Keberatan.AddRange(Nilai(alamat, halaman));
            Telusuri(kini, halaman);
        }
    }

    private void Telusuri(string alamat, IHtmlDocument halaman)
    {
        Masalah.AddRange(halaman.DocumentElement.OuterHtml.Contains("@Model", StringComparison.Ordinal) ? [$"{alamat}: mencetak @Model"] : []);
        // the bar leads from every page to the same page of each year and quarter: once for each kind of page is enough
        var nilai = new RouteValueDictionary();
        var sekali = _bilah.Add(_rute.Find(r => r.Pola.TryMatch(alamat.Split('?')[0], nilai = [])).Halaman ?? alamat);
        foreach (var (unsur, atribut) in new[] { ("a[href]", "href"), ("iframe[src]", "src"), ("img[src]", "src"), ("link[href]", "href"), ("script[src]", "src"), ("form[data-simpan-draf]", "data-simpan-draf") })
        {
            foreach (var u in halaman.QuerySelectorAll(unsur).Where(u => sekali || u.Closest(".waktu-pilih, .pilih-kantor") is null))
            {
                Tambah(alamat, u.GetAttribute(atribut) ?? "", alamat);
            }
        }

        foreach (var f in halaman.QuerySelectorAll("form").OfType<IHtmlFormElement>())
        {
            Formulir(alamat, f);
        }
    }

    private void Formulir(string alamat, IHtmlFormElement f)
    {
        var aksi = f.GetAttribute("action") is { Length: > 0 } a ? a : alamat;
        var tujuan = new Uri(new Uri(new Uri("http://localhost"), alamat), aksi);
        if (!aksi.Equals(alamat, StringComparison.Ordinal))
        {
            PeriksaTulisan(alamat, aksi);
        }

        if (f.Method != "post")
        {
            var isian = f.QuerySelectorAll("input[name],select[name]").Select(u => u switch
            {
                IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false } => null,
                IHtmlInputElement i => $"{i.Name}={Uri.EscapeDataString(i.Value)}",
                IHtmlSelectElement s => $"{s.Name}={Uri.EscapeDataString(s.Value ?? "")}",
                _ => null,
            }).OfType<string>();
            Tambah(alamat, $"{tujuan.AbsolutePath}?{string.Join('&', isian)}", alamat);
            return;
        }

        var nilai = new RouteValueDictionary();
        var halaman = _rute.Find(r => r.Pola.TryMatch(tujuan.AbsolutePath, nilai = [])).Halaman;
        var handler = "OnPost" + System.Web.HttpUtility.ParseQueryString(tujuan.Query)["handler"];
        var jenis = (nilai["id"] ?? nilai["dokumen"]) is string id ? _jenis.GetValueOrDefault(id) : f.QuerySelector("input[name=jenis]")?.GetAttribute("value");
        var pengakses = new Pengakses();
        pengakses.Isi(new BarisPemda { Pemda = pelayan.Pemda }, new PenggunaAktif(pelayan.Pemda, "p", "P", "", [new PeranAktif(peran, peran is Peran.Administrator or Peran.Apip or Peran.Bappeda ? "" : perangkatDaerah, "")]));
        var tabel = pelayan.Layanan.GetRequiredService<TabelKewenangan>();
        Masalah.AddRange(halaman is null || tabel.Cari(halaman, handler) is null ? [$"{alamat}: formulir ke {aksi} tidak dijawab siapa pun"]
            : tabel.Boleh(halaman, handler, pengakses, nilai["pd"] as string, jenis) ? [] : [$"{alamat}: menawarkan {halaman} {handler} yang tidak boleh"]);
    }

    private void Tambah(string dari, string tertulis, string alamat)
    {
        PeriksaTulisan(dari, tertulis);
        if (tertulis.StartsWith("data:", StringComparison.Ordinal) || !Uri.TryCreate(new Uri(new Uri("http://localhost"), alamat), tertulis, out var tujuan) || tujuan.Host != "localhost")
        {
            return;
        }

        var ke = tujuan.PathAndQuery;
        if (tujuan.Fragment.Length > 1)
        {
            _daftarBagian.Add((dari, ke, Uri.UnescapeDataString(tujuan.Fragment[1..])));
        }

        if (!_bukanDisini.Any(k => tujuan.AbsolutePath == k || tujuan.AbsolutePath.StartsWith(k + "/", StringComparison.Ordinal))
            && _dikenal.Add(ke) && Jarang(tujuan))
        {
            _asal[ke] = dari;
            _antre.Enqueue(ke);
        }
    }

    // one page of many things, a node or a row each, is written by one template: so many of them show what it does
    private bool Jarang(Uri tujuan)
    {
        var isi = System.Web.HttpUtility.ParseQueryString(tujuan.Query);
        var nilai = new RouteValueDictionary();
        var jenis = $"{_rute.Find(r => r.Pola.TryMatch(tujuan.AbsolutePath, nilai = [])).Halaman} {string.Join(' ', isi.AllKeys)} "
            + $"{isi["handler"]} "
            + $"{isi["bagian"]} {nilai["bagian"]}";
        return (_banyak[jenis] = _banyak.GetValueOrDefault(jenis) + 1) <= _sejenisPaling;
    }

    private readonly Dictionary<string, int> _banyak = new(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _asal = new(StringComparer.Ordinal);

    private string Dari(string alamat) => $"{peran} {_asal.GetValueOrDefault(alamat)}";

    private void PeriksaTulisan(string dari, string tertulis) =>
        Masalah.AddRange(tertulis.Length == 0 || tertulis.AsSpan().IndexOfAny("@{}") >= 0 || tertulis.Contains("Model.", StringComparison.Ordinal) || tertulis.Contains("//", StringComparison.Ordinal) ? [$"{dari}: alamat \"{tertulis}\" bukan alamat"] : []);

    private static bool SeharusnyaUnduhan(string alamat) =>
        System.Web.HttpUtility.ParseQueryString(alamat.Contains('?', StringComparison.Ordinal) ? alamat[alamat.IndexOf('?', StringComparison.Ordinal)..] : "")["handler"] is { } h && h is not ("Tampilan" or "Cetakan" or "Kemajuan");

    private static string? Nama(string? nama) => string.IsNullOrEmpty(nama) ? null : nama.Trim('"');
}
