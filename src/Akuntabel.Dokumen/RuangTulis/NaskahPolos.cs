using System.Text;
using System.Text.RegularExpressions;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Dokumen.RuangTulis;

/// <summary>A narrative as people write it: text with the names and values of what is bound, never with keys; and back.</summary>
public sealed class NaskahPolos
{
    private const int TingkatAnakJudul = 5;

    private readonly BahanTulis _bahan;
    private readonly PencetakIkatan _cetak;
    private readonly Dictionary<string, TokenTulis> _token = new(StringComparer.Ordinal);

    /// <summary>The plain text of a narrative.</summary>
    /// <param name="bahan">What the report is written with.</param>
    /// <param name="bagian">Group of the part, for what its bindings call <c>s</c>.</param>
    /// <param name="markdown">The narrative as stored.</param>
    public NaskahPolos(BahanTulis bahan, string bagian, string markdown)
    {
        ArgumentNullException.ThrowIfNull(bahan);
        ArgumentNullException.ThrowIfNull(markdown);
        (_bahan, _cetak) = (bahan, bahan.Pencetak(bagian));
        Teks = string.Join("\n\n", PotonganNarasi.Urai(markdown).Select(p => p.Jenis.Length == 0 ? Kalimat(p.Teks) : Blok(p))).Trim();
    }

    /// <summary>The text.</summary>
    public string Teks { get; }

    /// <summary>What stands for something in it, by its words.</summary>
    public IReadOnlyDictionary<string, TokenTulis> Token => _token;

    /// <summary>Takes in something that can be placed though it is not in the text yet.</summary>
    public void Kenali(IEnumerable<TokenTulis> token)
    {
        ArgumentNullException.ThrowIfNull(token);
        foreach (var t in token)
        {
            _token.TryAdd(t.Token, t);
        }
    }

    /// <summary>The words that stand for a binding in this part.</summary>
    /// <param name="ikatan">Without its braces: <c>s.serapan|angka</c>.</param>
    public TokenTulis Sebut(string ikatan)
    {
        ArgumentNullException.ThrowIfNull(ikatan);
        var sumber = "{{" + ikatan + "}}";
        var ada = _token.Values.FirstOrDefault(t => t.Sumber == sumber);
        return ada ?? _token[Catat(Isian(ikatan))];
    }

    /// <summary>A table, chart or picture of the report that can be placed in a section that the office words.</summary>
    public static TokenTulis Tempatan(Keterangan k)
    {
        ArgumentNullException.ThrowIfNull(k);
        return new TokenTulis($"⟦{BahanTulis.Rapi($"{k.Label}: {k.Teks}")}⟧", $"```tempatkan\nid: \"{k.Id}\"\n```", "blok", "Dari data; mengikuti angkanya.");
    }

    /// <summary>A picture of the office that can be placed.</summary>
    /// <param name="jalur">Its path.</param>
    /// <param name="judul">Its caption.</param>
    public static TokenTulis Foto(string jalur, string judul)
    {
        var bersih = BahanTulis.Rapi(judul).Replace("\"", "”", StringComparison.Ordinal).Replace("[", "(", StringComparison.Ordinal).Replace("]", ")", StringComparison.Ordinal);
        return new TokenTulis($"⟦Gambar: {bersih}⟧", $"![{bersih}]({jalur} \"{bersih}\"){{#gambar-{Jangkar.Buat(jalur)} lebar=12 tinggi=8}}", "blok", "Gambar yang diunggah kantor.") { Gambar = jalur };
    }

    /// <summary>The narrative of a text; refused when it names something that nobody knows.</summary>
    /// <param name="teks">The text as it came back.</param>
    public Hasil<string> Markdown(string teks)
    {
        ArgumentNullException.ThrowIfNull(teks);
        var salah = new List<Kesalahan>();
        var sumber = new List<string>();
        var masuk = teks.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\uE010", "", StringComparison.Ordinal);
        masuk = Pola.TakTercetak().Replace(masuk, " ");
        // tokens are put aside while the words around them are guarded
        var bertanda = Pola.Token().Replace(masuk, m =>
        {
            if (Cari(m.Value) is not { } t)
            {
                salah.Add(new Kesalahan(new Asal("", 0), $"{m.Value} tidak dikenal.",
                    "Hapus, lalu sisipkan lagi angkanya dengan tombol Angka. Naskah Anda belum disimpan, tetapi tetap ada di bawah."));
                return m.Value;
            }

            sumber.Add(t.Jenis == "blok" ? $"\n\n{t.Sumber}\n\n" : t.Sumber);
            return "\uE010";
        });
        return Hasil.Bila(salah, () =>
        {
            var ke = 0;
            return Rapatkan(Pola.Tanda().Replace(Jaga(bertanda), _ => sumber[ke++]));
        });
    }

    /// <summary>The text of what a section prints by itself, so that a writer can take it over: figures stay bound.</summary>
    /// <param name="blok">Blocks of the section.</param>
    /// <param name="denganTempatan">Whether its tables and charts are placed in it.</param>
    public string Salinan(IEnumerable<Blok> blok, bool denganTempatan)
    {
        ArgumentNullException.ThrowIfNull(blok);
        return string.Join("\n\n", blok.Where(b => b.Narasi.Length == 0).Select(b => Salin(b, denganTempatan)).Where(t => t.Length > 0));
    }

    private string Salin(Blok blok, bool denganTempatan) => blok switch
    {
        Paragraf { Gaya: GayaParagraf.AnakJudul } p => "##### " + Ruas(p.Isi),
        Paragraf { Gaya: GayaParagraf.Biasa or GayaParagraf.Rumus or GayaParagraf.Catatan } p => Ruas(p.Isi),
        Daftar d => string.Join('\n', d.Butir.Select((b, i) => (d.Penanda == PenandaDaftar.Titik ? "- " : $"{i + 1}. ")
            + string.Join(' ', b.OfType<Paragraf>().Select(p => Ruas(p.Isi))))),
        Tabel { Keterangan: { } k } when denganTempatan => Tempat(k),
        Grafik { Keterangan: var k } when denganTempatan => Tempat(k),
        Bagan { Keterangan: var k } when denganTempatan => Tempat(k),
        Gambar { Keterangan: { } k } when denganTempatan => Tempat(k),
        _ => "",
    };

    private string Tempat(Keterangan k)
    {
        Kenali([Tempatan(k)]);
        return Tempatan(k).Token;
    }

    private string Ruas(IReadOnlyList<Ruas> ruas)
    {
        var hasil = new StringBuilder();
        foreach (var r in ruas)
        {
            var teks = r switch
            {
                Angka a when _bahan.Indeks.MenurutFakta(a.Fakta) is { } isian => Catat(BahanTulis.Token(isian, _cetak, BahanTulis.Rapi(a.Bentuk))),
                Rujukan j => Catat(new TokenTulis(BahanTulis.Tulis("Rujukan", j.Sebutan), "{{@" + j.Id + "}}", "rujukan", Judul(j.Id))),
                Celah => "…",
                GantiBaris => "\\\n",
                _ => Lolos(r.Tercetak),
            };
            hasil.Append(r.Gaya.HasFlag(GayaTeks.Tebal) && teks.Trim().Length > 0 ? $"**{teks.Trim()}**{(teks.EndsWith(' ') ? " " : "")}"
                : r.Gaya.HasFlag(GayaTeks.Miring) && teks.Trim().Length > 0 ? $"*{teks.Trim()}*{(teks.EndsWith(' ') ? " " : "")}" : teks);
        }

        return hasil.ToString().Trim();
    }

    private static string Lolos(string teks)
    {
        var hasil = new StringBuilder(teks.Length);
        foreach (var c in teks)
        {
            hasil.Append(c is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '|' or '~' or '#' ? $"\\{c}" : c);
        }

        return hasil.ToString();
    }

    private string Catat(TokenTulis t)
    {
        _token.TryAdd(t.Token, t);
        return t.Token;
    }

    private string Judul(string id) => _bahan.Keterangan.TryGetValue(id, out var k) ? k.Lengkap
        : _bahan.Judul.FirstOrDefault(j => j.Id == id) is { } j ? $"{j.Nomor} {j.Isi.Gabung()}".Trim() : "";

    private string Kalimat(string teks) => Pola.Ikatan().Replace(teks, m => Catat(Isian(m.Groups[1].Value))).Replace("\\{", "{", StringComparison.Ordinal).Trim('\n');

    private TokenTulis Isian(string dalam)
    {
        var sumber = "{{" + dalam + "}}";
        if (dalam.StartsWith('@'))
        {
            var id = dalam[1..];
            var tulisan = _bahan.Keterangan.TryGetValue(id, out var k) ? k.Sebutan : _bahan.Judul.FirstOrDefault(j => j.Id == id)?.Nomor ?? id.Replace('-', ' ');
            return new TokenTulis(Beda(BahanTulis.Tulis("Rujukan", tulisan), sumber), sumber, "rujukan", Judul(id));
        }

        var jalur = dalam.Split('|')[0].Trim();
        var nilai = BahanTulis.Rapi(_cetak.Cetak(dalam) ?? "belum ada");
        if (_cetak.Fakta(jalur) is { } fakta)
        {
            var isian = _bahan.Indeks.MenurutFakta(fakta);
            return new TokenTulis(Beda(BahanTulis.Tulis(isian?.Nama ?? fakta.Nama, nilai), sumber), sumber, "angka", BahanTulis.Asal(fakta))
            {
                Bentuk = isian is null ? [] : BahanTulis.Token(isian, _cetak, nilai).Bentuk,
            };
        }

        var nama = _bahan.Indeks.MenurutJalur(jalur)?.Nama ?? string.Join(", ", PenilaiJalur(jalur).Reverse());
        return new TokenTulis(Beda(BahanTulis.Tulis(nama, nilai), sumber), sumber, "teks", "Teks dari data kantor.");
    }

    // "s.sub.1.satuan" reads "satuan, sub 1"
    private static IEnumerable<string> PenilaiJalur(string jalur)
    {
        var kata = "";
        foreach (var ruas in jalur.TrimEnd('?').Split('.').SkipWhile((r, i) => i == 0 && r == "s"))
        {
            if (kata.Length > 0 && ruas.All(char.IsAsciiDigit))
            {
                kata += " " + ruas;
                continue;
            }

            if (kata.Length > 0)
            {
                yield return kata;
            }

            kata = ruas.Trim('[', ']').Replace('-', ' ');
        }

        yield return kata;
    }

    private string Blok(PotonganNarasi p)
    {
        var kata = p.Jenis switch
        {
            "gambar" => ("Gambar", Pola.IsiGambar().Match(p.Teks) is { Success: true } g ? (g.Groups[3].Length > 0 ? g.Groups[3].Value : g.Groups[1].Value) : ""),
            "judul" => ("Judul", p.Teks.TrimStart('#', ' ').Trim()),
            "tempatkan" when Pola.IdArahan().Match(p.Teks) is { Success: true } i && _bahan.Keterangan.TryGetValue(i.Groups[1].Value, out var k) => (k.Label, k.Teks),
            "wadah" => ("Bagian", "bersyarat"),
            _ => (p.Jenis switch { "tabel" => "Tabel", "grafik" => "Grafik", "bagan" => "Bagan", _ => "Bagian" },
                Pola.JudulArahan().Match(p.Teks) is { Success: true } j ? j.Groups[1].Value : "dari data"),
        };
        var judul = Pola.Ikatan().Replace(kata.Item2, m => _cetak.Cetak(m.Groups[1].Value) ?? "");
        return Catat(new TokenTulis(Beda($"⟦{BahanTulis.Rapi($"{kata.Item1}: {judul}")}⟧", p.Teks), p.Teks, "blok", "Dari data; mengikuti angkanya.")
        {
            Gambar = p.Jenis == "gambar" ? Pola.IsiGambar().Match(p.Teks).Groups[2].Value : "",
        });
    }

    // the same words for something else get a number
    private string Beda(string token, string sumber)
    {
        var unik = token;
        for (var n = 2; _token.TryGetValue(unik, out var ada) && ada.Sumber != sumber; n++)
        {
            var letak = token.LastIndexOf(": ", StringComparison.Ordinal);
            unik = letak < 0 ? token.Insert(token.Length - 1, $" ({n})") : token.Insert(letak, $" ({n})");
        }

        return unik;
    }

    private TokenTulis? Cari(string token)
    {
        if (_token.TryGetValue(token, out var ada))
        {
            return ada;
        }

        var dalam = token[1..^1];
        for (var i = dalam.LastIndexOf(": ", StringComparison.Ordinal); i > 0; i = dalam.LastIndexOf(": ", i - 1, StringComparison.Ordinal))
        {
            var (nama, nilai) = (dalam[..i], dalam[(i + 2)..]);
            // the value is what was true when it was written; the name says what is meant
            if (_token.Values.FirstOrDefault(t => t.Jenis != "blok" && t.Token.StartsWith($"⟦{nama}: ", StringComparison.Ordinal)) is { Jenis: "teks" or "rujukan" } sama)
            {
                return sama;
            }

            if (_bahan.Indeks.MenurutNama(nama) is { } isian)
            {
                return BahanTulis.Token(isian, _cetak, BahanTulis.Rapi(nilai));
            }

            if (nama == "Rujukan" && Rujukan(nilai) is { } id)
            {
                return new TokenTulis(token, "{{@" + id + "}}", "rujukan", "");
            }
        }

        return null;
    }

    private string? Rujukan(string sebutan) => _bahan.Keterangan.Values.FirstOrDefault(k => BahanTulis.Rapi(k.Sebutan) == sebutan)?.Id
        ?? _bahan.Judul.FirstOrDefault(j => j.Nomor.Length > 0 && string.Equals(BahanTulis.Rapi(j.Nomor), sebutan, StringComparison.OrdinalIgnoreCase))?.Id;

    // what Markdown or an outline would take as its own is text that somebody typed
    private static string Jaga(string teks)
    {
        var aman = Pola.Kurung().Replace(Pola.KurungGanda().Replace(teks, "$1 "), "\\{");
        var hasil = new List<string>();
        var dalamDaftar = false;
        foreach (var mentah in aman.Split('\n'))
        {
            var baris = mentah;
            var isi = baris.TrimStart();
            var butir = Pola.Butir().IsMatch(isi);
            dalamDaftar = butir || (dalamDaftar && (isi.Length == 0 || baris.StartsWith("  ", StringComparison.Ordinal)));
            baris = dalamDaftar ? baris : isi;
            if (!dalamDaftar && Pola.SembarangJudul().IsMatch(baris))
            {
                hasil.Add(Pola.SembarangJudul().Replace(baris, new string('#', TingkatAnakJudul) + " "));
                continue;
            }

            // what stands behind the marks of a list begins a block of its own
            var awal = Pola.AwalButir().Match(baris).Length;
            hasil.Add(baris[..awal] + Pola.Khusus().Replace(baris[awal..], @"$1\$2", 1));
        }

        return string.Join('\n', hasil);
    }

    private static string Rapatkan(string teks) => Pola.BanyakKosong().Replace(teks, "\n\n").Trim('\n', ' ');
}
