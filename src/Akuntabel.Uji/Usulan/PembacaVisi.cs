using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Usulan;

/// <summary>Reads visi and misi: of columns, of lines that begin with the word, of sentences that quote them, and of the items that a line
/// announces. That of the region comes first, which offices serve; older ones had their own.</summary>
internal sealed class PembacaVisi(HimpunanUsulan himpun, PencatatSumber sumber, ButirNaskah naskah)
{
    private const int HurufTersedikit = 10;
    private const int Terpanjang = 300;

    private static readonly PolaTeks PolaLarik = Bunyi.Pola(@"^\W*(?:[a-z0-9]{1,3}[.)]\s*)*visi\b([^:“”""]{0,80}):\s*(.+)$");
    private static readonly PolaTeks PolaKutip = Bunyi.Pola(@"\bvisi\b([^“”"".]{0,200})[“”""][\s“”""]*([^“”""]{10,300})[“”""]");
    private static readonly PolaTeks PolaVisi = Bunyi.Pola(@"\bvisi\b");
    private static readonly PolaTeks PolaMisi = Bunyi.Pola(@"\bmisi\b");
    private static readonly PolaTeks PolaLarikMisi = Bunyi.Pola(@"^\W*(?:[a-z0-9]{1,2}[.)]\s*)?misi\s+(?:ke\W{0,2})?([ivx]{1,4}|[0-9]{1,2}|pertama|"
        + @"ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))\b\s*(?:\([^)]{0,20}\))?\s*([:,.–-]*)\s*(.*)$");

    private static readonly PolaTeks PolaPengantar = Bunyi.Pola(@"\bmisi\b[^.]{0,160}:\s*$");
    private static readonly PolaTeks PolaJudul = Bunyi.Pola(@"^\W*([0-9a-z.]{1,8}[.)]?\s+)?misi\b.{0,60}$");
    private static readonly PolaTeks PolaDaerah = Bunyi.Pola(@"\b(bupati|wali\s?kota|gubernur|kepala\s+daerah|pemerintah\s+"
        + @"(daerah|provinsi|kabupaten|kota)|(rpj|rpd)\w*|jangka\s+menengah|wakil)\b");

    private static readonly PolaTeks PolaKantor = Bunyi.Pola(@"\b(dinas|badan|inspektorat|kantor|rumah\s+sakit|rs|rsud|skpd|opd|"
        + @"organisasi(nya)?)\b");

    private static readonly string[] Urut = ["pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "kesembilan"];
    private static readonly string[] Romawi = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    private readonly Dictionary<string, HalUsulan> _misi = new(StringComparer.Ordinal);
    private HalUsulan? _visi;

    /// <summary>Reads the columns and lines of tables, then the text.</summary>
    public void Baca(IReadOnlyList<TabelRencana> tabel)
    {
        foreach (var t in tabel)
        {
            Tabel(t);
        }

        foreach (var p in naskah.Paragraf)
        {
            Paragraf(p);
        }
    }

    private void Tabel(TabelRencana t)
    {
        var (visi, misi) = (t.Kolom(IsiKolom.Visi), t.Kolom(IsiKolom.Misi));
        var ke = new List<string>();
        foreach (var (b, i) in t.Tabel.Isi.Select((b, i) => (b, i)))
        {
            if (Rapi(b[visi]) is { Length: > 0 } v)
            {
                Visi(v, Milik("", t.Tabel.Kepala[visi]), () => sumber.Rujuk(t.Tabel, i, visi));
            }

            if (Rapi(b[misi]) is { Length: > 0 } m)
            {
                var kunci = Bunyi.Rapat(m);
                if (!ke.Contains(kunci))
                {
                    ke.Add(kunci);
                }

                Misi($"{ke.IndexOf(kunci) + 1}", m, Milik("", t.Tabel.Kepala[misi]), () => sumber.Rujuk(t.Tabel, i, misi));
            }

            // a line that spans the table
            var k = b.Sel.ToList().FindIndex(s => s.Teks.Trim().Length > 0);
            if (visi < 0 && misi < 0 && k >= 0)
            {
                var bawah = i + 1 < t.Tabel.Isi.Count ? t.Tabel.Isi[i + 1][k] : "";
                Larik(b[k], t.Atas, bawah, () => sumber.Rujuk(t.Tabel, i, k));
            }
        }
    }

    private void Paragraf(ParagrafTerbaca p)
    {
        if (Larik(p.Teks, p.Bab, naskah.Sesudah(p)?.Teks ?? "", () => sumber.Rujuk(p)))
        {
            return;
        }

        foreach (Match m in PolaKutip.Matches(p.Teks))
        {
            if (!PolaMisi.IsMatch(m.Groups[1].Value) && Rapi(m.Groups[2].Value) is { Length: > 0 } visi)
            {
                Visi(visi, Milik(m.Groups[1].Value, p.Bab), () => sumber.Rujuk(p));
            }
        }

        if (p.Jenis == JenisParagraf.Judul ? !PolaJudul.IsMatch(p.Teks) : !PolaPengantar.IsMatch(p.Teks))
        {
            return;
        }

        var pengantar = p.Teks.Split(". ")[^1];
        var butir = naskah.Butir(p);
        if (butir.Count < 2 || butir.Any(b => PolaLarik.IsMatch(b.Teks) || PolaLarikMisi.IsMatch(b.Teks)))
        {
            return;
        }

        foreach (var (b, i) in butir.Select((b, i) => (b, i)))
        {
            Misi($"{i + 1}", Rapi(TeksUsulan.Uraian(b.Teks)), Milik(pengantar, p.Bab), () => sumber.Rujuk(b));
        }
    }

    // "Visi : …", "Misi II: …", whose words may stand in the next line
    private bool Larik(string teks, string atas, string bawah, Func<RujukanUsulan> asal)
    {
        if (PolaLarik.Match(teks) is { Success: true } v && !PolaMisi.IsMatch(v.Groups[1].Value) && Rapi(v.Groups[2].Value) is { Length: > 0 } isi)
        {
            Visi(isi, Milik(v.Groups[1].Value, atas), asal);
            return true;
        }

        if (PolaLarikMisi.Match(teks) is not { Success: true } m)
        {
            return false;
        }

        var kata = m.Groups[3].Value.Trim();
        var terpisah = m.Groups[2].Length > 0 || (kata.Length > 0 && char.IsUpper(kata[0]));
        var uraian = kata.Length == 0 ? bawah : kata;
        if (!terpisah && kata.Length > 0)
        {
            return false;
        }

        Misi(Nomor(m.Groups[1].Value), Rapi(uraian.Split(". ")[0]), Milik("", atas), asal);
        return true;
    }

    private void Visi(string isi, int peringkat, Func<RujukanUsulan> asal)
    {
        if (!PolaVisi.IsMatch(isi) && !PolaMisi.IsMatch(isi))
        {
            (_visi ??= himpun.Baru(JenisUsulan.Visi)).Tambah(BidangUsulan.Uraian, null, new CalonNilai(isi, peringkat, asal()));
        }
    }

    private void Misi(string nomor, string isi, int peringkat, Func<RujukanUsulan> asal)
    {
        if (isi.Length == 0 || PolaMisi.IsMatch(isi) || PolaVisi.IsMatch(isi))
        {
            return;
        }

        var hal = _misi.TryGetValue(nomor, out var ada) ? ada : _misi[nomor] = himpun.Baru(JenisUsulan.Misi);
        hal.Kode = nomor;
        hal.Tambah(BidangUsulan.Uraian, null, new CalonNilai(isi, peringkat, asal()));
    }

    private static int Milik(string dekat, string jauh) => PolaDaerah.IsMatch(dekat) ? 0 : PolaKantor.IsMatch(dekat) ? 2
        : PolaDaerah.IsMatch(jauh) ? 0 : PolaKantor.IsMatch(jauh) ? 2 : 1;

    private static string Nomor(string teks)
    {
        var kecil = teks.ToLowerInvariant();
        var urut = Array.IndexOf(Urut, kecil is "kesatu" ? "pertama" : kecil);
        return urut >= 0 ? $"{urut + 1}" : Array.IndexOf(Romawi, kecil) is >= 0 and var r ? $"{r + 1}" : kecil;
    }

    private static string Rapi(string teks)
    {
        var isi = TeksUsulan.Rapi(teks).Trim(' ', '“', '”', '"', '\'', '*', '.', ',', ';', ':');
        return isi.Length <= Terpanjang && isi.Count(char.IsLetter) >= HurufTersedikit ? isi : "";
    }
}
