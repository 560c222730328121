using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Laporan;

/// <summary>Lays the flow of an SOP out: one lane for each actor, one row for each step, arrows between them.</summary>
/// <remarks>Takes the scope of an SOP: <c>pelaksana</c> (names) and <c>langkah</c> (kegiatan, pelaksana, jenis, setuju, tidak).</remarks>
public static class TataLetakAlur
{
    private const decimal Lebar = 453;
    private const decimal TinggiJudul = 26;
    private const decimal Sela = 10;

    /// <summary>The diagram of an outline's scope.</summary>
    public static Bagan Buat(Keterangan keterangan, NilaiLingkup sop)
    {
        var jalur = Daftar(sop, "pelaksana").Select(PenilaiIkatan.Polos).ToList();
        return Buat(keterangan, jalur, [.. Daftar(sop, "langkah").OfType<NilaiLingkup>().Select((l, i) => Langkah.Dari(l, i + 1, jalur))], _ => "");
    }

    /// <summary>The diagram of a procedure.</summary>
    /// <param name="keterangan">Caption.</param>
    /// <param name="sop">The procedure.</param>
    /// <param name="tanda">How a step differs from the others, by its number; empty: it does not.</param>
    public static Bagan Buat(Keterangan keterangan, Sop sop, Func<int, string> tanda)
    {
        ArgumentNullException.ThrowIfNull(sop);
        ArgumentNullException.ThrowIfNull(tanda);
        return Buat(keterangan, sop.DaftarPelaksana, [.. sop.DaftarLangkah.Select((l, i) => Langkah.Dari(l, i + 1, sop.DaftarPelaksana))], tanda);
    }

    private static Bagan Buat(Keterangan keterangan, IReadOnlyList<string> jalur, IReadOnlyList<Langkah> langkah, Func<int, string> tanda)
    {
        var lebarJalur = Lebar / Math.Max(1, jalur.Count);
        var y = TinggiJudul + Sela;
        foreach (var l in langkah)
        {
            l.Y = y;
            y += l.Tinggi + Sela;
        }

        var kepala = jalur.Select((n, i) => new SimpulBagan($"j{i}", BentukSimpul.Kotak, i * lebarJalur, 0, lebarJalur, TinggiJudul, n));
        var simpul = langkah.Select(l => new SimpulBagan($"l{l.Nomor}", l.Bentuk, l.X, l.Y, l.Lebar, l.Tinggi, l.Teks) { Tanda = tanda(l.Nomor) });
        var pembatas = Enumerable.Range(1, Math.Max(0, jalur.Count - 1)).Select(i => new GarisBagan([(i * lebarJalur, TinggiJudul), (i * lebarJalur, y)], "", false, true));
        return new Bagan(
            keterangan, Lebar, y, [.. kepala, .. simpul], [.. pembatas, .. langkah.SelectMany(l => Panah(l, langkah))],
            string.Join(" ", langkah.Select(l => l.Kalimat)));
    }

    private static IReadOnlyList<Nilai> Daftar(NilaiLingkup l, string kunci) =>
        l.Isi.GetValueOrDefault(kunci) is NilaiDaftar d ? d.Butir : [];

    private static IEnumerable<GarisBagan> Panah(Langkah l, IReadOnlyList<Langkah> semua)
    {
        var keputusan = l.Bentuk == BentukSimpul.Keputusan;
        var setuju = l.Setuju ?? (l.Bentuk == BentukSimpul.Ujung && l.Nomor == semua.Count ? null : l.Nomor + 1);
        return new[] { Panah(l, setuju, keputusan ? "Ya" : "", semua), Panah(l, l.Tidak, "Tidak", semua) }.OfType<GarisBagan>();
    }

    private static GarisBagan? Panah(Langkah l, int? tujuan, string teks, IReadOnlyList<Langkah> semua) => tujuan switch
    {
        null => null,
        { } n when n < 1 || n > semua.Count || n == l.Nomor => null,
        { } n when n < l.Nomor => Kembali(l, semua[n - 1], teks),
        { } n when n == l.Nomor + 1 => Turun(l, semua[n - 1], teks),
        { } n => Loncat(l, semua[n - 1], teks),
    };

    private static GarisBagan Turun(Langkah a, Langkah b, string teks)
    {
        var tengahY = b.Y - (Sela / 2);
        return a.Tengah == b.Tengah
            ? new GarisBagan([(a.Tengah, a.Bawah), (b.Tengah, b.Y)], teks, true, false)
            : new GarisBagan([(a.Tengah, a.Bawah), (a.Tengah, tengahY), (b.Tengah, tengahY), (b.Tengah, b.Y)], teks, true, false);
    }

    // past the steps between, along the edge of the lane
    private static GarisBagan Loncat(Langkah a, Langkah b, string teks)
    {
        var kanan = teks != "Tidak";
        var sisi = kanan ? a.X + a.Lebar : a.X;
        var tepi = kanan ? sisi + 5 : sisi - 5;
        var atas = b.Y - (Sela / 2);
        return new GarisBagan([(sisi, a.TengahY), (tepi, a.TengahY), (tepi, atas), (b.Tengah, atas), (b.Tengah, b.Y)], teks, true, false);
    }

    // back along the lane's edge that is nearest to the target
    private static GarisBagan Kembali(Langkah a, Langkah b, string teks)
    {
        var keKanan = b.Tengah >= a.Tengah;
        var sisiA = keKanan ? a.X + a.Lebar : a.X;
        var sisiB = b.X + b.Lebar;
        var tepi = Math.Min(Lebar - 1, Math.Max(sisiA, sisiB) + 5);
        return keKanan
            ? new GarisBagan([(sisiA, a.TengahY), (tepi, a.TengahY), (tepi, b.TengahY), (sisiB, b.TengahY)], teks, true, false)
            : new GarisBagan([(sisiA, a.TengahY), (b.X - 5, a.TengahY), (b.X - 5, b.TengahY), (b.X, b.TengahY)], teks, true, false);
    }

    private sealed class Langkah
    {
        public required int Nomor { get; init; }

        public required string Teks { get; init; }

        public required BentukSimpul Bentuk { get; init; }

        public required decimal X { get; init; }

        public required decimal Lebar { get; init; }

        public required decimal Tinggi { get; init; }

        public required int? Setuju { get; init; }

        public required int? Tidak { get; init; }

        public required string Kalimat { get; init; }

        public decimal Y { get; set; }

        public decimal Tengah => X + (Lebar / 2);

        public decimal TengahY => Y + (Tinggi / 2);

        public decimal Bawah => Y + Tinggi;

        public static Langkah Dari(NilaiLingkup l, int nomor, IReadOnlyList<string> jalur) => Dari(
            nomor, PenilaiIkatan.Polos(l.Isi.GetValueOrDefault("ringkas") ?? l.Isi.GetValueOrDefault("kegiatan")),
            PenilaiIkatan.Polos(l.Isi.GetValueOrDefault("jenis")) switch
            {
                "mulai" or "selesai" => BentukSimpul.Ujung,
                "keputusan" => BentukSimpul.Keputusan,
                _ => BentukSimpul.Kotak,
            },
            [.. Daftar(l, "pelaksana").Select(PenilaiIkatan.Polos)], (Bilangan(l, "setuju"), Bilangan(l, "tidak")), jalur);

        public static Langkah Dari(LangkahSop l, int nomor, IReadOnlyList<string> jalur) => Dari(
            nomor, l.Sebutan, l.Jenis switch
            {
                JenisLangkah.Mulai or JenisLangkah.Selesai => BentukSimpul.Ujung,
                JenisLangkah.Keputusan => BentukSimpul.Keputusan,
                _ => BentukSimpul.Kotak,
            },
            l.Pelaksana, (l.Setuju, l.Tidak), jalur);

        private static Langkah Dari(
            int nomor, string sebutan, BentukSimpul bentuk, IReadOnlyList<string> pelaku, (int? Setuju, int? Tidak) arah, IReadOnlyList<string> jalur)
        {
            var lebarJalur = TataLetakAlur.Lebar / Math.Max(1, jalur.Count);
            var kolom = Math.Max(0, jalur.ToList().IndexOf(pelaku.Count > 0 ? pelaku[0] : ""));
            var teks = $"{nomor}. {sebutan}";
            var lebar = lebarJalur - 16;
            var muat = bentuk == BentukSimpul.Keputusan ? lebar * 0.58m : lebar;
            return new Langkah
            {
                Nomor = nomor,
                Teks = teks,
                Bentuk = bentuk,
                X = (kolom * lebarJalur) + 8,
                Lebar = lebar,
                Tinggi = UkuranTeks.Tinggi(teks, muat) + (bentuk == BentukSimpul.Keputusan ? 26 : 0),
                Setuju = arah.Setuju,
                Tidak = arah.Tidak,
                Kalimat = $"Langkah {teks.TrimEnd('.')} oleh {string.Join(" dan ", pelaku)}.",
            };
        }

        private static int? Bilangan(NilaiLingkup l, string kunci) =>
            l.Isi.GetValueOrDefault(kunci) is NilaiFakta { Fakta.Besaran.Nilai: { } n } ? (int)n : null;
    }
}
