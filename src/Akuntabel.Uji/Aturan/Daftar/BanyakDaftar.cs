using System.Text.RegularExpressions;

namespace Akuntabel.Uji.Aturan.Daftar;

/// <summary>DAF-004: a list has as many items, and a table as many rows, as the sentence that introduces it says.</summary>
internal static class BanyakDaftar
{
    public static AturanUji Aturan { get; } = new(
        "DAF-004", TingkatTemuan.Minor, [KelasTemuan.BanyakDaftar, KelasTemuan.BanyakBaris],
        "Banyaknya butir atau baris sama dengan yang disebut kalimat pengantarnya.",
        "Konsistensi dokumen",
        "\"terdiri dari 6 (enam) bidang, yaitu:\" diikuti lima bidang.",
        d => [.. d.DaftarParagraf.Select(p => Pengantar(d, p))]);

    private const int ButirTerbanyak = 60;
    private static readonly PolaTeks PolaAkhir = Bunyi.Pola(@"(berikut(\s+ini)?|yaitu|yakni|antara lain|terdiri (atas|dari)|meliputi|adalah)?\s*:\s*$");
    private static readonly PolaTeks PolaTaktentu = Bunyi.Pola(@"\b(antara lain|diantaranya|di antaranya|seperti|misalnya|sebagian|masing-masing|setiap|tiap|dari|minimal|maksimal|paling|per|lebih|kurang|sekitar|hampir|ke)\b");
    private static readonly PolaTeks PolaAntara = Bunyi.Pola(@"\b(antara lain|diantaranya|di antaranya|masing-masing|seperti|rincian|gambaran|hasil|tabel|gambar|grafik)\b");
    private static readonly HashSet<string> Benda = new(StringComparer.Ordinal)
    {
        "program", "kegiatan", "sub kegiatan", "subkegiatan", "sasaran", "sasaran strategis", "tujuan", "misi", "indikator",
            "indikator kinerja", "strategi", "kebijakan", "bidang", "sub bidang", "seksi", "unsur", "aspek",
        "kecamatan", "kabupaten", "ormas", "partai", "partai politik", "dokumen", "lembaga", "urusan", "fungsi", "prioritas", "faktor",
            "kendala", "permasalahan", "isu strategis", "isu", "langkah", "rumusan", "tahap", "tahapan", "komponen", "hal", "butir", "poin",
    };

    /// <summary>Words that measure or group what is counted: the items behind them need not be as many.</summary>
    private static readonly HashSet<string> Ukuran =
    [
        .. ("persen tahun bulan hari minggu jam menit kali orang pegawai jiwa pns asn laki perempuan halaman lembar km kilometer meter ha hektar hektare ton kg kilogram liter unit buah rupiah juta ribu miliar milyar triliun "
            + "poin skala tingkat tingkatan anggota responden peserta siswa guru dan atau dari dengan di ke pada yang sebagai berikut yaitu yakni adalah bagian").Split(' '),
    ];

    private static readonly PolaTeks PolaTerdiri = Bunyi.Pola(@"\b(terdiri\s+(atas|dari)|meliputi|mencakup|membawahi|membawahkan|memiliki|mempunyai|ada|terdapat|yaitu|yakni|ialah|adalah|berikut)\b");

    private static Temuan? Pengantar(PemahamanDokumen d, ParagrafTerbaca p)
    {
        if (p.Jenis == JenisParagraf.Judul || !PolaAkhir.IsMatch(p.Teks))
        {
            return null;
        }

        var awal = p.Teks.LastIndexOf(". ", StringComparison.Ordinal) + 1;
        var kalimat = p.Teks[awal..];
        var semua = BanyakTersebut.Semua(kalimat).Where(b => Dihitung(b, kalimat)).ToList();
        // a sentence with two counts says two things
        if (semua is not [var b] || PolaAntara.IsMatch(kalimat)
            || PolaTaktentu.IsMatch(kalimat[Math.Max(0, b.Awal - 14)..b.Awal].Replace("terdiri dari", "",
            StringComparison.OrdinalIgnoreCase)))
        {
            return null;
        }

        var n = Butir(d, p.Indeks + 1) ?? BarisPendek(d, p);
        return n is null || n == b.Banyak || (!Dikenal(b.Benda) && Berangka(d, p.Indeks + 1, n.Value)) ? null : Aturan.Temukan(
            p.Tempat(awal + b.Awal), b.Tertulis, $"{n}", $"{b.Banyak} ≠ {n} butir", $"Disebut {b.Banyak} {(Benda.Contains(b.Benda) ? b.Benda : b.Benda.Split(' ')[0])}, tetapi yang tercantum sesudahnya {n}.") with { Terkait = [((ParagrafTerbaca)d.Blok[p.Indeks + 1]).Tempat(0)] };
    }

    private static bool Dihitung(BanyakTersebut b, string kalimat) => Dikenal(b.Benda)
        || (PolaTerdiri.IsMatch(kalimat) && (b.Benda.Contains(' ') || b.Tertulis.Contains('(')) && !Satuan(b.Benda));

    private static bool Dikenal(string benda) => Benda.Contains(benda) || Benda.Contains(benda.Split(' ')[0]);

    /// <summary>"unit" alone may be a measure; "unit kerja" is a thing.</summary>
    private static bool Satuan(string benda) => benda.Split(' ') is [var satu, .. var lain] && Ukuran.Contains(satu)
        && (satu != "unit" || lain is not ["kerja" or "organisasi" or "pelaksana" or "eselon"]);

    /// <summary>Items with figures are shares of what is counted.</summary>
    private static bool Berangka(PemahamanDokumen d, int mulai, int banyak) => d.Blok.Skip(mulai).Take(banyak).OfType<ParagrafTerbaca>()
        .Any(p => (ButirBernomorTertulis.Dari(p)?.Isi ?? p.Teks).Any(char.IsAsciiDigit));

    /// <summary>How many items follow; <c>null</c> unless they are surely one whole list.</summary>
    private static int? Butir(PemahamanDokumen d, int mulai)
    {
        var n = 0;
        var i = mulai;
        ButirBernomorTertulis? pertama = null;
        for (; i < d.Blok.Count && n <= ButirTerbanyak && d.Blok[i] is ParagrafTerbaca { Jenis: JenisParagraf.Butir } p; i++, n++)
        {
            var butir = ButirBernomorTertulis.Dari(p);
            pertama = n == 0 ? butir : pertama;
            if (pertama is null && butir is not null)
            {
                break;
            }

            // numbered items count by their numbers; an item that ends in a colon has items of its own
            if (p.Teks.EndsWith(':') || (butir is null) != (pertama is null)
                || (butir is not null && (butir.Gaya != pertama?.Gaya || butir.Nomor != n + 1)))
            {
                return null;
            }
        }

        return n >= 2 && i < d.Blok.Count && Selesai(d.Blok[i], pertama, n) && !Berlanjut(d, i, pertama, n) ? n : null;
    }

    /// <summary>On a worksheet an item is a row of its own, without a mark: short, without a stop or a figure.</summary>
    private static int? BarisPendek(PemahamanDokumen d, ParagrafTerbaca p)
    {
        var baris = d.Blok.Skip(p.Indeks + 1).Take(ButirTerbanyak + 1).TakeWhile(b => b is ParagrafTerbaca
            { Alamat: not null, Halaman: null, Jenis: JenisParagraf.Isi, Teks: { Length: < BarisTerpanjang } teks }
            && char.IsUpper(teks[0]) && !teks.Any(c => char.IsAsciiDigit(c) || c is '.' or ':' or ';')).Count();
        var akhir = p.Indeks + 1 + baris;
        return p is { Alamat: not null, Halaman: null } && baris is >= 2 and <= ButirTerbanyak && akhir < d.Blok.Count
            && d.Blok[akhir] is TabelTerbaca or ParagrafTerbaca { Jenis: JenisParagraf.Judul }
            or ParagrafTerbaca { Teks.Length: >= BarisTerpanjang }
            or ParagrafTerbaca { Teks: [>= '0' and <= '9', ..] } ? baris : null;
    }

    private const int BarisTerpanjang = 60;

    private static bool Selesai(BlokTerbaca berikut, ButirBernomorTertulis? pertama, int n) => berikut is TabelTerbaca ||
        berikut is ParagrafTerbaca { Jenis: not JenisParagraf.DaftarIsi, Teks: [var huruf, ..] } p
            && (char.IsUpper(huruf) || ButirBernomorTertulis.Dari(p) is not null)
            && (pertama is null || ButirBernomorTertulis.Dari(p)?.Nomor != n + 1);

    /// <summary>The next number, or another bullet, a little further on: the list was only interrupted.</summary>
    private static bool Berlanjut(PemahamanDokumen d, int mulai, ButirBernomorTertulis? pertama, int n) =>
        d.Blok.Skip(mulai).Take(pertama is null ? 4 : 30).OfType<ParagrafTerbaca>().TakeWhile(p => pertama is not null
            || p.Jenis != JenisParagraf.Judul).Any(p => pertama is null ? p.Jenis == JenisParagraf.Butir
            && ButirBernomorTertulis.Dari(p) is null : ButirBernomorTertulis.Dari(p) is { } b && b.Gaya == pertama.Gaya
            && b.Nomor == n + 1);
}
