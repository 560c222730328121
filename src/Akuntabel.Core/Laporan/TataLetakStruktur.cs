namespace Akuntabel.Core.Laporan;

/// <summary>Lays an organisation tree out: children in a row under their superior; many leaves hang in columns instead.</summary>
/// <remarks>Each unit is a scope with <c>nama</c> and optionally <c>anak</c>.</remarks>
public static class TataLetakStruktur
{
    private const decimal LebarHalaman = 453;
    private const decimal LebarTerbaca = 62;
    private const decimal Sela = 10;
    private const decimal SelaTegak = 28;
    private const decimal SelaGantung = 8;
    private const decimal Takuk = 12;
    private const int GantungPaling = 12;

    /// <summary>The diagram.</summary>
    public static Bagan Buat(Keterangan keterangan, NilaiLingkup akar)
    {
        var pohon = Unit.Dari(akar, gantung: false);
        pohon = Lebar(pohon) < LebarTerbaca ? Unit.Dari(akar, gantung: true) : pohon;
        var lebar = Lebar(pohon);
        var tinggi = Enumerable.Range(0, pohon.Dalam).Select(t => pohon.PadaTingkat(t).Max(u => UkuranTeks.Tinggi(u.Nama, lebar))).ToList();
        var hasil = new Penggambar(lebar, tinggi);
        hasil.Gambar(pohon, 0, 0);
        return new Bagan(
            keterangan, (pohon.Kolom * lebar) + ((pohon.Kolom - 1) * Sela), hasil.Bawah, hasil.Simpul, hasil.Garis, string.Join(" ", pohon.Kalimat()));
    }

    private static decimal Lebar(Unit pohon) => Math.Min(130, (LebarHalaman - ((pohon.Kolom - 1) * Sela)) / pohon.Kolom);

    private sealed record Unit(string Nama, IReadOnlyList<Unit> Anak, bool Gantung)
    {
        public int Kolom => Anak.Count == 0 ? 1 : Gantung ? (Anak.Count + GantungPaling - 1) / GantungPaling : Anak.Sum(a => a.Kolom);

        public int Dalam => 1 + (Anak.Count == 0 || Gantung ? 0 : Anak.Max(a => a.Dalam));

        public static Unit Dari(NilaiLingkup l, bool gantung)
        {
            IReadOnlyList<Unit> anak = l.Isi.GetValueOrDefault("anak") is NilaiDaftar d ? [.. d.Butir.OfType<NilaiLingkup>().Select(a => Dari(a, gantung))] : [];
            return new Unit(PenilaiIkatan.Polos(l.Isi.GetValueOrDefault("nama")), anak, gantung && anak.Count > 0 && anak.All(a => a.Anak.Count == 0));
        }

        public IEnumerable<Unit> PadaTingkat(int t) => t == 0 ? [this] : Gantung ? [] : Anak.SelectMany(a => a.PadaTingkat(t - 1));

        public IEnumerable<string> Kalimat() => Anak.Count == 0
            ? []
            : Anak.SelectMany(a => a.Kalimat()).Prepend($"{Nama} membawahi {Deret()}.");

        // names of units have commas of their own
        private string Deret() => string.Join("; ", Anak.SkipLast(1).Select(a => a.Nama))
            + (Anak.Count > 2 ? "; dan " : Anak.Count == 2 ? " serta " : "") + Anak[^1].Nama;
    }

    private sealed class Penggambar(decimal lebar, IReadOnlyList<decimal> tinggi)
    {
        public List<SimpulBagan> Simpul { get; } = [];

        public List<GarisBagan> Garis { get; } = [];

        public decimal Bawah { get; private set; }

        // returns the x of the node's middle
        public decimal Gambar(Unit u, int tingkat, decimal kiri)
        {
            var y = tinggi.Take(tingkat).Sum() + (tingkat * SelaTegak);
            var tengahAnak = new List<decimal>();
            var x = kiri;
            foreach (var a in u.Gantung ? [] : u.Anak)
            {
                tengahAnak.Add(Gambar(a, tingkat + 1, x));
                x += (a.Kolom * lebar) + (a.Kolom * Sela);
            }

            var selebar = (u.Kolom * lebar) + ((u.Kolom - 1) * Sela);
            var tengah = tengahAnak.Count == 0 ? kiri + (selebar / 2) : (tengahAnak[0] + tengahAnak[^1]) / 2;
            Kotak(u.Nama, tengah - (lebar / 2), y, lebar, tinggi[tingkat]);
            var bawah = y + tinggi[tingkat];
            foreach (var t in tengahAnak)
            {
                Sambung((tengah, bawah), (tengah, bawah + (SelaTegak / 2)), (t, bawah + (SelaTegak / 2)), (t, bawah + SelaTegak));
            }

            if (u.Gantung)
            {
                Gantungkan(u, kiri, (tengah, bawah));
            }

            return tengah;
        }

        // leaves one below the other, joined to a trunk at their left
        private void Gantungkan(Unit u, decimal kiri, (decimal X, decimal Y) induk)
        {
            var perKolom = (u.Anak.Count + u.Kolom - 1) / u.Kolom;
            foreach (var (isi, k) in u.Anak.Chunk(perKolom).Select((isi, k) => (isi, k)))
            {
                var x = kiri + (k * (lebar + Sela));
                var y = induk.Y + SelaTegak;
                foreach (var a in isi)
                {
                    var t = UkuranTeks.Tinggi(a.Nama, lebar - Takuk);
                    var siku = induk.Y + (SelaTegak / 2);
                    Kotak(a.Nama, x + Takuk, y, lebar - Takuk, t);
                    Sambung(induk, (induk.X, siku), (x + (Takuk / 2), siku), (x + (Takuk / 2), y + (t / 2)), (x + Takuk, y + (t / 2)));
                    y += t + SelaGantung;
                }
            }
        }

        private void Kotak(string nama, decimal x, decimal y, decimal l, decimal t)
        {
            Simpul.Add(new SimpulBagan($"u{Simpul.Count}", BentukSimpul.Kotak, x, y, l, t, nama));
            Bawah = Math.Max(Bawah, y + t);
        }

        private void Sambung(params (decimal X, decimal Y)[] titik) => Garis.Add(new GarisBagan(titik, "", false, false));
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
