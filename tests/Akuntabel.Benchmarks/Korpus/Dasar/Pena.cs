namespace Akuntabel.Benchmarks.Korpus.Dasar;

/// <summary>Writes a report: figures with what holds between them, and the blocks that carry them.</summary>
/// <param name="a">Choices.</param>
/// <param name="g">Habits.</param>
/// <param name="l">The report.</param>
internal sealed class Pena(Acak a, Gaya g, Laporan l)
{
    private readonly Dictionary<(string Hal, string Pokok), Cetakan> _buku = [];

    /// <summary>Choices.</summary>
    public Acak A => a;

    /// <summary>Habits.</summary>
    public Gaya G => g;

    /// <summary>The report.</summary>
    public Laporan L => l;

    /// <summary>Notes where a figure stands, so that sentences and other tables can repeat it.</summary>
    public Cetakan Catat(string hal, string pokok, Cetakan c)
    {
        _buku.TryAdd((hal, pokok), c);
        return c;
    }

    /// <summary>A figure that was noted, or <c>null</c>.</summary>
    public Cetakan? Cari(string hal, string pokok) => _buku.GetValueOrDefault((hal, pokok));

    /// <summary>A sum.</summary>
    public Cetakan Jumlah(IReadOnlyList<Cetakan> bahan, BentukAngka bentuk, string pokok, JenisHubungan jenis = JenisHubungan.Jumlah,
        bool kalimat = false) =>
        Turunan(jenis, bahan, n => n.Sum(), bentuk, pokok, 0, kalimat);

    /// <summary>A ratio in percent.</summary>
    public Cetakan Rasio(Cetakan atas, Cetakan bawah, BentukAngka bentuk, string pokok, bool kalimat = false) =>
        Turunan(JenisHubungan.Rasio, [atas, bawah], n => n[1] == 0 ? 0 : n[0] / n[1] * 100, bentuk, pokok, bentuk.Satuan, kalimat);

    /// <summary>A difference.</summary>
    public Cetakan Selisih(Cetakan dari, Cetakan kurang, BentukAngka bentuk, string pokok, bool kalimat = false) =>
        Turunan(JenisHubungan.Selisih, [dari, kurang], n => n[0] - n[1], bentuk, pokok, bentuk.Desimal == 0 && dari.Bentuk.Desimal == 0 ? 0
            : bentuk.Satuan, kalimat);

    /// <summary>A mean.</summary>
    public Cetakan RataRata(IReadOnlyList<Cetakan> bahan, BentukAngka bentuk, string pokok, bool kalimat = false) =>
        Turunan(JenisHubungan.RataRata, bahan, n => n.Average(), bentuk, pokok, bentuk.Satuan, kalimat);

    /// <summary>The same figure once more.</summary>
    public Cetakan Ulang(Cetakan asal, BentukAngka bentuk, string pokok, bool kalimat = false) =>
        Turunan(JenisHubungan.Sama, [asal], n => n[0], bentuk, pokok, bentuk.Bulat(asal.Nilai ?? 0) == asal.Nilai ? 0 : bentuk.Satuan,
            kalimat);

    /// <summary>A figure that follows from others by any formula.</summary>
    public Cetakan Turunan(
        JenisHubungan jenis, IReadOnlyList<Cetakan> bahan, Func<IReadOnlyList<decimal>, decimal> hitung, BentukAngka bentuk, string pokok,
        decimal toleransi, bool kalimat = false)
    {
        var c = Cetakan.Angka(hitung([.. bahan.Select(b => b.NilaiTercetak)]), bentuk, pokok, kalimat);
        l.DaftarHubungan.Add(new(jenis, c, bahan, hitung, toleransi));
        return c;
    }

    /// <summary>Says that one figure that stands already follows from others.</summary>
    public void Hubungkan(JenisHubungan jenis, Cetakan hasil, IReadOnlyList<Cetakan> bahan, Func<IReadOnlyList<decimal>, decimal> hitung,
        decimal toleransi) =>
        l.DaftarHubungan.Add(new(jenis, hasil, bahan, hitung, toleransi));

    /// <summary>A word that is right, and words that would be wrong.</summary>
    public static Cetakan Kata(string benar, string pokok, params IReadOnlyList<Palsu> palsu) => new(benar, pokok) { DaftarPalsu = palsu };

    /// <summary>A heading.</summary>
    public void Judul(int tingkat, string nomor, string isi) => l.DaftarUnsur.Add(new UnsurJudul(tingkat, nomor, isi));

    /// <summary>A paragraph.</summary>
    public void Paragraf(FormattableString kalimat) => l.DaftarUnsur.Add(new UnsurParagraf(Ketikan.Seperti(Larik.Susun(kalimat), this)));

    /// <summary>A paragraph.</summary>
    public void Alinea(Larik kalimat) => l.DaftarUnsur.Add(new UnsurParagraf(Ketikan.Seperti(kalimat, this)));

    /// <summary>A list.</summary>
    public void Daftar(bool bernomor, IReadOnlyList<Larik> butir) => l.DaftarUnsur.Add(new UnsurDaftar(bernomor, butir));
}
