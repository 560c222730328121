namespace Akuntabel.Core.Laporan;

/// <summary>Lays an organisation tree out: children in a row under their superior, leaves sharing the width.</summary>
/// <remarks>Each unit is a scope with <c>nama</c> and optionally <c>anak</c>.</remarks>
public static class TataLetakStruktur
{
    private const decimal LebarHalaman = 453;
    private const decimal Sela = 10;
    private const decimal SelaTegak = 28;

    /// <summary>The diagram.</summary>
    public static Bagan Buat(Keterangan keterangan, NilaiLingkup akar)
    {
        var pohon = Unit.Dari(akar);
        var lebar = Math.Min(130, (LebarHalaman - ((pohon.Daun - 1) * Sela)) / pohon.Daun);
        var tinggi = Enumerable.Range(0, pohon.Dalam).Select(t => pohon.PadaTingkat(t).Max(u => UkuranTeks.Tinggi(u.Nama, lebar))).ToList();
        var hasil = new Penggambar(lebar, tinggi);
        var total = (pohon.Daun * lebar) + ((pohon.Daun - 1) * Sela);
        hasil.Gambar(pohon, 0, 0);
        return new Bagan(
            keterangan, total, tinggi.Sum() + (SelaTegak * (tinggi.Count - 1)), hasil.Simpul, hasil.Garis, string.Join(" ", pohon.Kalimat()));
    }

    private sealed record Unit(string Nama, IReadOnlyList<Unit> Anak)
    {
        public int Daun => Anak.Count == 0 ? 1 : Anak.Sum(a => a.Daun);

        public int Dalam => 1 + (Anak.Count == 0 ? 0 : Anak.Max(a => a.Dalam));

        public static Unit Dari(NilaiLingkup l) => new(
            PenilaiIkatan.Polos(l.Isi.GetValueOrDefault("nama")),
            l.Isi.GetValueOrDefault("anak") is NilaiDaftar d ? [.. d.Butir.OfType<NilaiLingkup>().Select(Dari)] : []);

        public IEnumerable<Unit> PadaTingkat(int t) => t == 0 ? [this] : Anak.SelectMany(a => a.PadaTingkat(t - 1));

        public IEnumerable<string> Kalimat() => Anak.Count == 0
            ? []
            : Anak.SelectMany(a => a.Kalimat()).Prepend($"{Nama} membawahi {string.Join(", ", Anak.Select(a => a.Nama))}.");
    }

    private sealed class Penggambar(decimal lebar, IReadOnlyList<decimal> tinggi)
    {
        public List<SimpulBagan> Simpul { get; } = [];

        public List<GarisBagan> Garis { get; } = [];

        // returns the x of the node's middle
        public decimal Gambar(Unit u, int tingkat, decimal kiri)
        {
            var y = tinggi.Take(tingkat).Sum() + (tingkat * SelaTegak);
            var tengahAnak = new List<decimal>();
            var x = kiri;
            foreach (var a in u.Anak)
            {
                tengahAnak.Add(Gambar(a, tingkat + 1, x));
                x += (a.Daun * lebar) + (a.Daun * Sela);
            }

            var tengah = tengahAnak.Count == 0 ? kiri + (lebar / 2) : (tengahAnak[0] + tengahAnak[^1]) / 2;
            Simpul.Add(new SimpulBagan($"u{Simpul.Count}", BentukSimpul.Kotak, tengah - (lebar / 2), y, lebar, tinggi[tingkat], u.Nama));
            var bawah = y + tinggi[tingkat];
            foreach (var t in tengahAnak)
            {
                Garis.Add(new GarisBagan([(tengah, bawah), (tengah, bawah + (SelaTegak / 2)), (t, bawah + (SelaTegak / 2)), (t, bawah + SelaTegak)], "", false, false));
            }

            return tengah;
        }
    }
}

/// <summary>Room that 8-point text needs in a box, by a cautious average character width.</summary>
internal static class UkuranTeks
{
    private const decimal LebarHuruf = 4.6m;
    private const decimal TinggiBaris = 10.5m;

    /// <summary>Height in points, with padding.</summary>
    public static decimal Tinggi(string teks, decimal lebar)
    {
        var muat = Math.Max(1, (int)((lebar - 8) / LebarHuruf));
        var baris = 1;
        var isi = 0;
        foreach (var kata in teks.Split(' '))
        {
            if (isi > 0 && isi + 1 + kata.Length > muat)
            {
                baris++;
                isi = 0;
            }

            isi += (isi > 0 ? 1 : 0) + kata.Length;
        }

        return Math.Max(26, (baris * TinggiBaris) + 10);
    }
}
