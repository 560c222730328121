using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Akuntabel.Ketahanan;

/// <summary>A form as a browser without script would send it: found by the names or labels of its fields.</summary>
internal sealed class Formulir
{
    private readonly IHtmlFormElement _formulir;

    private readonly List<KeyValuePair<string, string>> _isian = [];

    private readonly List<(string Bidang, string Nama, byte[] Isi)> _berkas = [];

    private readonly string _halaman;

    private string? _tujuan;

    private Formulir(IHtmlFormElement formulir, string halaman)
    {
        (_formulir, _halaman) = (formulir, halaman);
        foreach (var unsur in formulir.QuerySelectorAll("input[name],textarea[name],select[name]")
            .Where(u => u.Closest("template") is null))
        {
            var (nama, isi) = unsur switch
            {
                IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Type: "file" } => ("", ""),
                IHtmlInputElement i => (i.Name ?? "", i.Value),
                IHtmlTextAreaElement t => (t.Name ?? "", t.Value),
                IHtmlSelectElement s => (s.Name ?? "", s.Value ?? ""),
                _ => ("", ""),
            };
            if (nama.Length > 0)
            {
                _isian.Add(KeyValuePair.Create(nama, isi));
            }
        }
    }

    /// <summary>Where it is sent.</summary>
    public string Tujuan
    {
        get
        {
            var dasar = new Uri(new Uri("http://127.0.0.1"), _halaman);
            return (_tujuan ?? _formulir.GetAttribute("action")) is { Length: > 0 } a ? new Uri(dasar, a).PathAndQuery : dasar.PathAndQuery;
        }
    }

    /// <summary>Fields as they will be sent.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> DaftarIsian => _isian;

    /// <summary>The first form of a page that has all these fields.</summary>
    public static Formulir? Cari(IHtmlDocument halaman, string alamat, params string[] bidang) =>
        halaman.QuerySelectorAll("form").OfType<IHtmlFormElement>().Where(f => bidang.All(b => Bidang(f, b) is not null))
            .Select(f => new Formulir(f, alamat)).FirstOrDefault();

    /// <summary>The first form whose button says this.</summary>
    public static Formulir? Bertombol(IHtmlDocument halaman, string alamat, string teks) =>
        halaman.QuerySelectorAll("form").OfType<IHtmlFormElement>().Where(f => Tombol(f, teks) is not null)
            .Select(f => new Formulir(f, alamat).Tekan(teks)).FirstOrDefault();

    /// <summary>The editing form of a file, by its table of cells or its text.</summary>
    public static Formulir? Sunting(IHtmlDocument halaman, string alamat) =>
        halaman.QuerySelectorAll("form[data-simpan-draf]").OfType<IHtmlFormElement>().Select(f => new Formulir(f, alamat)).FirstOrDefault();

    /// <summary>Fills in a field, by name or label; an option by its value or text.</summary>
    public Formulir Isi(string bidang, string isi)
    {
        var unsur = Bidang(_formulir, bidang) ?? throw new InvalidOperationException($"formulir {Tujuan} tidak punya bidang {bidang}");
        var nama = unsur.GetAttribute("name") ?? "";
        if (unsur is IHtmlSelectElement pilihan)
        {
            isi = (pilihan.Options.FirstOrDefault(o =>
                string.Equals(o.Value, isi, StringComparison.OrdinalIgnoreCase)) ?? pilihan.Options.FirstOrDefault(o =>
                o.Text.StartsWith(isi, StringComparison.OrdinalIgnoreCase)))?.Value ?? isi;
        }

        return Ganti(nama, isi);
    }

    /// <summary>Replaces or adds a field by its exact name.</summary>
    public Formulir Ganti(string nama, string isi)
    {
        _isian.RemoveAll(i => i.Key == nama);
        _isian.Add(KeyValuePair.Create(nama, isi));
        return this;
    }

    /// <summary>Puts a file into the first field for files.</summary>
    public Formulir Lampirkan(string nama, byte[] isi)
    {
        var bidang = _formulir.QuerySelector("input[type=file]")?.GetAttribute("name")
            ?? throw new InvalidOperationException($"formulir {Tujuan} tidak menerima berkas");
        _berkas.Add((bidang, nama, isi));
        return this;
    }

    /// <summary>Presses the button that says this.</summary>
    public Formulir Tekan(string teks)
    {
        var tombol = Tombol(_formulir, teks) ?? throw new InvalidOperationException($"formulir {Tujuan} tidak punya tombol {teks}");
        _tujuan = tombol.GetAttribute("formaction") ?? _tujuan;
        return tombol.GetAttribute("name") is { Length: > 0 } nama ? Ganti(nama, tombol.GetAttribute("value") ?? "") : this;
    }

    /// <summary>The body.</summary>
    public HttpContent Muatan()
    {
        if (_berkas.Count == 0 && _formulir.GetAttribute("enctype") != "multipart/form-data")
        {
            return new FormUrlEncodedContent(_isian);
        }

        var isi = new MultipartFormDataContent();
        foreach (var (nama, nilai) in _isian)
        {
            isi.Add(new StringContent(nilai), nama);
        }

        foreach (var (bidang, nama, data) in _berkas)
        {
            isi.Add(new ByteArrayContent(data), bidang, nama);
        }

        return isi;
    }

    private static IElement? Tombol(IHtmlFormElement f, string teks) =>
        f.QuerySelectorAll("button, input[type=submit]")
            .FirstOrDefault(t => t.TextContent.Trim().StartsWith(teks, StringComparison.OrdinalIgnoreCase)
            || string.Equals(t.GetAttribute("value"), teks, StringComparison.Ordinal));

    private static IElement? Bidang(IHtmlFormElement f, string sebutan)
    {
        var daftar = f.QuerySelectorAll("input[name],textarea[name],select[name]").ToList();
        return daftar.FirstOrDefault(u => string.Equals(u.GetAttribute("name"), sebutan, StringComparison.OrdinalIgnoreCase))
            ?? daftar.FirstOrDefault(u => f.QuerySelectorAll("label")
                .Any(l => l.GetAttribute("for") == u.Id && l.TextContent.Trim().StartsWith(sebutan, StringComparison.OrdinalIgnoreCase)));
    }
}
