using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Usulan;

/// <summary>Reads visi and misi: of columns, of lines that begin with the word, of sentences that quote them, and of the items that a line
/// announces. That of the region comes first, which offices serve; older ones had their own.</summary>
internal sealed class PembacaVisi(HimpunanUsulan himpun, PencatatSumber sumber, ButirNaskah naskah)
{
    private const int HurufTersedikit = 10;
    private const int Terpanjang = 300;
    private const int NomorTerbesar = 12;

    private static readonly PolaTeks PolaLarik = Bunyi.Pola(@"^\W*(?:[a-z0-9]{1,3}[.)]\s*)*visi\b([^:“”""]{0,80}):\s*(.+)$");
    private static readonly PolaTeks PolaKutip = Bunyi.Pola(@"\bvisi\b([^“”"".]{0,200})[“”""][\s“”""]*([^“”""]{10,300})[“”""]");
    private static readonly PolaTeks PolaVisi = Bunyi.Pola(@"\bvisi\b");
    private static readonly PolaTeks PolaMisi = Bunyi.Pola(@"\bmisi\b");
    private static readonly PolaTeks PolaLarikMisi = Bunyi.Pola(@"^\W*(?:[a-z0-9]{1,2}[.)]\s*)?misi\s+(?:ke\W{0,2})?([ivx]{1,4}|"
        + @"[0-9]{1,2}|pertama|ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))\b\s*(?:\([^)]{0,20}\))?\s*([:,.–-]*)\s*(.*)$");

    // "…, yaitu misi sebagai berikut:"; not "misi 1 memuat 4 sasaran:"
    private static readonly PolaTeks PolaPengantar = Bunyi.Pola(@"\bmisi(\s+[a-z(][^.,:;]{0,80})?,?\s*((yaitu|adalah|meliputi|"
        + @"antara\s+lain|sebagai\s+berikut|berikut\s+ini)\s*)?:\s*$");

    private static readonly PolaTeks PolaLain = Bunyi.Pola(@"\b(tujuan|sasaran|indikator|strategi|kebijakan|program|terdapat)\b");
    private static readonly PolaTeks PolaBernomor = Bunyi.Pola(@"\bmisi\s+(ke\b|[0-9]|[ivx]{1,4}\b|pertama|kedua|ketiga|keempat|kelima)");
    private static readonly PolaTeks PolaJudul = Bunyi.Pola(@"^\W*([0-9a-z.]{1,8}[.)]?\s+)?misi\b.{0,60}$");
    private static readonly PolaTeks PolaAwalMisi = Bunyi.Pola(@"\bmisi\s+(?:ke\W{0,2})?(?:[ivx]{1,4}|[0-9]{1,2})\s*:");
    private static readonly PolaTeks PolaAkhirKalimat = Bunyi.Pola(@"\.(\s+|hal\b)");
    private static readonly PolaTeks PolaKepalaDaerah = Bunyi.Pola(@"\b(bupati|wali\s?kota|gubernur|kepala\s+daerah|pemerintah\s+"
        + @"(daerah|provinsi|kabupaten|kota)|(rpj|rpd)\w*|jangka\s+menengah)\b");

    private static readonly PolaTeks PolaKantor = Bunyi.Pola(@"\b(dinas|badan|inspektorat|kantor|rumah\s+sakit|rs|rsud|skpd|opd|"
        + @"perangkat\s+daerah|organisasi(nya)?)\b");

    private static readonly PolaTeks PolaDaerah = Bunyi.Pola(@"\b(provinsi|kabupaten|kota|daerah)\b");

    private static readonly string[] Urut =
        ["pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "kesembilan"];

    private static readonly string[] Romawi = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    private readonly SortedDictionary<int, List<CalonNilai>> _misi = [];
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

        foreach (var (nomor, calon) in _misi)
        {
            var hal = himpun.Baru(JenisUsulan.Misi);
            hal.Kode = $"{nomor}";
            calon.ForEach(c => hal.Tambah(BidangUsulan.Uraian, null, c));
        }
    }

    private void Tabel(TabelRencana t)
    {
        var (visi, misi) = (t.Kolom(IsiKolom.Visi), t.Kolom(IsiKolom.Misi));
        var ke = new List<string>();
        foreach (var (kepala, k) in t.Tabel.Isi.Count == 0 ? [] : t.Tabel.Kepala.SelectMany((x, k) => x.Split(" › ").Select(r => (r, k)))
            .DistinctBy(x => x.r))
        {
            Larik(kepala, t.Atas, "", () => sumber.Rujuk(t.Tabel, 0, k));
        }

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

                Misi(ke.IndexOf(kunci) + 1, m, Milik("", t.Tabel.Kepala[misi]), () => sumber.Rujuk(t.Tabel, i, misi));
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
        var potong = PolaAwalMisi.Matches(p.Teks).Select(m => m.Index).Where(i => i > 0).Append(p.Teks.Length).ToList();
        if (Larik(p.Teks[..potong[0]], p.Bab, naskah.Sesudah(p)?.Teks ?? "", () => sumber.Rujuk(p)))
        {
            foreach (var (dari, sampai) in potong.Zip(potong.Skip(1)))
            {
                Larik(p.Teks[dari..sampai], p.Bab, "", () => sumber.Rujuk(p));
            }

            return;
        }

        foreach (Match m in PolaKutip.Matches(p.Teks))
        {
            if (!PolaMisi.IsMatch(m.Groups[1].Value) && Rapi(m.Groups[2].Value) is { Length: > 0 } visi)
            {
                Visi(visi, Milik(m.Groups[1].Value, p.Bab), () => sumber.Rujuk(p));
            }
        }

        var pengantar = p.Teks.Split(". ")[^1];
        var mengantar = PolaPengantar.Match(pengantar) is { Success: true } x && !PolaLain.IsMatch(x.Value)
            && !PolaBernomor.IsMatch(x.Value);
        if (!mengantar && (p.Jenis != JenisParagraf.Judul || !PolaJudul.IsMatch(p.Teks) || PolaLain.IsMatch(p.Teks)))
        {
            return;
        }

        var butir = naskah.Butir(p);
        if (butir.Count < 2 || butir.Any(b => PolaLarik.IsMatch(b.Teks) || PolaLarikMisi.IsMatch(b.Teks)))
        {
            return;
        }

        foreach (var (b, i) in butir.Select((b, i) => (b, i)))
        {
            Misi(i + 1, Rapi(TeksUsulan.Uraian(b.Teks)), Milik(pengantar, p.Bab), () => sumber.Rujuk(b));
        }
    }

    // "Visi : …", "Misi II: …", whose words may stand in the next line
    private bool Larik(string teks, string atas, string bawah, Func<RujukanUsulan> asal)
    {
        if (PolaLarik.Match(teks) is { Success: true } v && !PolaMisi.IsMatch(v.Groups[1].Value)
            && Rapi(v.Groups[2].Value) is { Length: > 0 } isi)
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

        Misi(Nomor(m.Groups[1].Value), Rapi(PolaAkhirKalimat.Split(uraian)[0]), Milik("", atas), asal);
        return true;
    }

    private void Visi(string isi, int peringkat, Func<RujukanUsulan> asal)
    {
        if (!PolaVisi.IsMatch(isi) && !PolaMisi.IsMatch(isi))
        {
            (_visi ??= himpun.Baru(JenisUsulan.Visi)).Tambah(BidangUsulan.Uraian, null, new CalonNilai(isi, peringkat, asal()));
        }
    }

    private void Misi(int nomor, string isi, int peringkat, Func<RujukanUsulan> asal)
    {
        if (nomor is > 0 and <= NomorTerbesar && isi.Length > 0 && !PolaMisi.IsMatch(isi) && !PolaVisi.IsMatch(isi))
        {
            (_misi.TryGetValue(nomor, out var ada) ? ada : _misi[nomor] = []).Add(new CalonNilai(isi, peringkat, asal()));
        }
    }

    // the region's first; the office's own last
    private static int Milik(string dekat, string jauh) => Satu(dekat) ?? Satu(jauh) ?? 1;

    private static int? Satu(string teks) => PolaKepalaDaerah.IsMatch(teks) ? 0
        : PolaKantor.IsMatch(teks) || ButirNaskah.Singkatan(teks) ? 2 : PolaDaerah.IsMatch(teks) ? 0 : null;

    private static int Nomor(string teks)
    {
        var kecil = teks.ToLowerInvariant();
        var urut = Math.Max(Array.IndexOf(Urut, kecil is "kesatu" ? "pertama" : kecil), Array.IndexOf(Romawi, kecil));
        return urut >= 0 ? urut + 1 : int.TryParse(kecil, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : 0;
    }

    private static string Rapi(string teks)
    {
        var isi = TeksUsulan.Rapi(teks).Trim(' ', '“', '”', '"', '\'', '*', '.', ',', ';', ':');
        return isi.Length <= Terpanjang && isi.Count(char.IsLetter) >= HurufTersedikit ? isi : "";
    }
}
