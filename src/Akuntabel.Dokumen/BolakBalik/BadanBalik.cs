using System.Xml.Linq;
using Akuntabel.Dokumen.Pembacaan;
using static Akuntabel.Dokumen.BolakBalik.GayaWord;

namespace Akuntabel.Dokumen.BolakBalik;

/// <summary>Walks the body of a file: controls and bookmarks say what is whose; tracked changes are read as if accepted, and kept beside.</summary>
internal sealed partial class BadanBalik(GayaWord gaya, PetaSalinan peta, TakaranDokumen takaran)
{
    private const int Terdalam = 120;

    private readonly List<string> _kendali = [];
    private readonly List<(string Nama, string Kunci)> _penanda = [];
    private readonly Dictionary<string, string> _nama = new(StringComparer.Ordinal);
    private readonly HashSet<string> _berakhir = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bertag = new(StringComparer.Ordinal);
    private ParagrafBaca? _sambungan;

    /// <summary>Paragraphs and tables in order.</summary>
    public List<ParagrafBaca> Isi { get; } = [];

    /// <summary>Parts whose place was found, whether anything stands there or not.</summary>
    public HashSet<string> Ditemukan { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that comments are about, with the part, by their ids.</summary>
    public Dictionary<string, (string Bagian, string Teks, bool Terbuka)> Kutipan { get; } = new(StringComparer.Ordinal);

    /// <summary>Bound values that were changed.</summary>
    public List<(string Bagian, IkatanTerubah Terubah)> Terubah { get; } = [];

    /// <summary>Tracked changes.</summary>
    public List<(string Bagian, PerubahanTerlacak Perubahan)> Lacak { get; } = [];

    /// <summary>Parts with notes at the foot of the page, which are not taken along.</summary>
    public HashSet<string> Bercatatan { get; } = new(StringComparer.Ordinal);

    private string Kini => _kendali.FindLast(k => k.Length > 0) ?? (_penanda.Count > 0 ? _penanda[^1].Kunci : "");

    /// <summary>Reads it.</summary>
    public void Baca(XElement badan)
    {
        Kenali(badan);
        Wadah(badan, 0);
        Lanjutkan();
    }

    // a bookmark counts where its control is gone, and only with an end: some programs begin one twice and end it once
    private void Kenali(XElement badan)
    {
        foreach (var x in badan.Descendants())
        {
            if (x.Name.LocalName == "bookmarkStart")
            {
                _nama[Atribut(x, "id")] = Atribut(x, "name");
            }
            else if (x.Name.LocalName == "bookmarkEnd" && _nama.TryGetValue(Atribut(x, "id"), out var nama))
            {
                _berakhir.Add(nama);
            }
            else if (x.Name.LocalName == "tag" && peta.Bagian(Val(x)) is { } kunci)
            {
                _bertag.Add(kunci);
            }
        }
    }

    private void Wadah(XElement e, int dalam)
    {
        Batasi(dalam);
        foreach (var x in e.Elements())
        {
            switch (x.Name.LocalName)
            {
                case "p":
                    Terima(Paragraf(x, dalam));
                    break;
                case "tbl":
                    Lanjutkan();
                    Tabel(x, dalam);
                    break;
                case "sdt":
                    var sifat = Anak(x, "sdtPr");
                    _kendali.Add(peta.Bagian(Val(Anak(sifat, "tag"))) ?? "");
                    Catat(_kendali[^1]);
                    if (_kendali[^1].Length == 0 || !Nyala(Anak(sifat, "showingPlcHdr")))
                    {
                        Wadah(Anak(x, "sdtContent") ?? x, dalam + 1);
                    }

                    _kendali.RemoveAt(_kendali.Count - 1);
                    break;
                case "ins" or "moveTo" or "smartTag" or "customXml":
                    Wadah(x, dalam + 1);
                    break;
                default:
                    Tanda(x, null);
                    break;
            }
        }
    }

    private static void Batasi(int dalam)
    {
        if (dalam > Terdalam)
        {
            throw new DokumenTakTerbacaException("susunannya bersarang terlalu dalam; dokumen yang wajar tidak demikian. Buka lalu simpan ulang.");
        }
    }

    private void Catat(string kunci) => _ = kunci.Length > 0 && Ditemukan.Add(kunci);

    private void Terima(ParagrafBaca p)
    {
        if (_sambungan is { } s)
        {
            p.Ruas.InsertRange(0, s.Ruas);
            (p.Bagian, p.Mulai) = s.Mulai ? (s.Bagian, true) : (p.Bagian, p.Mulai);
            _sambungan = null;
        }

        if (p.Bersambung)
        {
            _sambungan = p;
            return;
        }

        takaran.Blok();
        Isi.Add(p);
    }

    private void Lanjutkan()
    {
        if (_sambungan is { } s)
        {
            (s.Bersambung, _sambungan) = (false, null);
            Isi.Add(s);
        }
    }

    private void Tabel(XElement tbl, int dalam)
    {
        var t = new ParagrafBaca { Baris = [], Bagian = Kini };
        foreach (var tr in Turunan(tbl, "tr", dalam))
        {
            if (Anak(Anak(tr, "trPr"), "del") is not null)
            {
                continue;
            }

            var baris = new List<(string Teks, char Rata)>();
            foreach (var tc in Turunan(tr, "tc", dalam))
            {
                var sifat = Anak(tc, "tcPr");
                var lanjut = Anak(sifat, "vMerge") is { } v && Val(v) is "" or "continue";
                var isi = Turunan(tc, "p", dalam).Select(p => (Sifat: Anak(p, "pPr"), Baca: Paragraf(p, dalam))).ToList();
                var teks = string.Join(' ', isi.Select(p => TeksBaca.Tulis(t.Baris.Count == 0 ? p.Baca.Ruas.Select(r => r with { Tebal = false }) : p.Baca.Ruas)).Where(x => x.Length > 0));
                if (!t.Mulai && isi.Find(p => p.Baca.Mulai) is { Baca: { } awal })
                {
                    (t.Bagian, t.Mulai) = (awal.Bagian, true);
                }

                takaran.Sel(1);
                baris.Add((lanjut ? "" : teks.Replace("\\\n", " ", StringComparison.Ordinal), isi.Count == 0 ? ' ' : gaya.Rata(isi[0].Sifat)));
                for (var n = int.TryParse(Val(Anak(sifat, "gridSpan")), out var rentang) ? Math.Min(rentang, 63) : 1; n > 1; n--)
                {
                    baris.Add(("", ' '));
                }
            }

            if (baris.Count > 0)
            {
                t.Baris.Add(baris);
            }
        }

        if (t.Baris.Count > 0)
        {
            Isi.Add(t);
        }
    }

    // elements of that name, through controls and tracked changes; a table in a cell gives its paragraphs
    private static IEnumerable<XElement> Turunan(XElement e, string nama, int dalam)
    {
        Batasi(dalam);
        foreach (var x in e.Elements())
        {
            if (x.Name.LocalName == nama)
            {
                yield return x;
            }
            else if (x.Name.LocalName is "sdt" or "sdtContent" or "ins" or "moveTo" or "customXml" || (nama == "p" && x.Name.LocalName is "tbl" or "tr" or "tc"))
            {
                foreach (var y in Turunan(x, nama, dalam + 1))
                {
                    yield return y;
                }
            }
        }
    }

    // bookmarks and the ranges of comments; those of bound values stand in a paragraph
    private void Tanda(XElement x, ParagrafBaca? p)
    {
        var id = Atribut(x, "id");
        switch (x.Name.LocalName)
        {
            case "bookmarkStart" when peta.Penanda(Atribut(x, "name")) is { } m:
                if (m.Ikatan.Length == 0 && _berakhir.Contains(m.Nama) && !_bertag.Contains(m.Kunci))
                {
                    // parts do not stand in each other
                    _penanda.RemoveAll(t => t.Kunci != m.Kunci);
                    _penanda.Add((m.Nama, m.Kunci));
                    Catat(m.Kunci);
                }
                else if (m.Ikatan.Length > 0 && p is not null)
                {
                    _ikatan[id] = (m, p, p.Ruas.Count);
                }

                break;
            case "bookmarkEnd":
                _penanda.RemoveAll(t => t.Nama == _nama.GetValueOrDefault(id));
                if (_ikatan.Remove(id, out var buka) && ReferenceEquals(buka.Paragraf, p))
                {
                    var (ikatan, tercetak) = PetaSalinan.Untuk(buka.Penanda, Bagian(buka.Paragraf));
                    Ikat(buka.Paragraf, buka.Mulai, ikatan, tercetak);
                }

                break;
            case "commentRangeStart":
                Kutipan.TryAdd(id, (Kini, "", true));
                break;
            case "commentRangeEnd" when Kutipan.TryGetValue(id, out var k):
                Kutipan[id] = k with { Terbuka = false };
                break;
        }
    }
}
