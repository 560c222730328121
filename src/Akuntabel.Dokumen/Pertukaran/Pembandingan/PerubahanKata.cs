using System.Globalization;
using System.Text.RegularExpressions;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Berkas.Uraian;
using Akuntabel.Dokumen.Pertukaran.Muatan;

namespace Akuntabel.Dokumen.Pertukaran.Pembandingan;

/// <summary>A change of an office's data as a person says it.</summary>
/// <param name="Dokumen">The document that it changes.</param>
/// <param name="Tempat">What changes: "Target Renstra 2025, indikator 1.1".</param>
/// <param name="Lama">What was there; <c>null</c> for nothing.</param>
/// <param name="Baru">What comes; <c>null</c> for nothing.</param>
public sealed record KalimatPerubahan(JenisDokumen Dokumen, string Tempat, string? Lama, string? Baru)
{
    /// <summary>Whether something that was there goes away.</summary>
    public bool Penghapusan => !string.IsNullOrEmpty(Lama) && string.IsNullOrEmpty(Baru);

    /// <summary>The change as one line.</summary>
    public override string ToString() => Penghapusan ? $"{Tempat}: “{Lama}” dihapus"
        : $"{Tempat}: {(string.IsNullOrEmpty(Lama) ? "kosong" : Lama)} → {Baru}";
}

/// <summary>Says differences in the words of the descriptions: no keys, no file names.</summary>
public static partial class PerubahanKata
{
    /// <summary>All differences: what goes away first, then the rest by document.</summary>
    public static IReadOnlyList<KalimatPerubahan> Susun(HasilBanding banding, KumpulanBerkas lama, KumpulanBerkas baru)
    {
        ArgumentNullException.ThrowIfNull(banding);
        var urut = JenisDokumen.Semua.ToList();
        return [.. banding.Berubah.SelectMany(b => Berkas(b, lama, baru)).OrderBy(k => k.Penghapusan ? 0 : 1).ThenBy(k => urut.IndexOf(k.Dokumen))];
    }

    private static IEnumerable<KalimatPerubahan> Berkas(BerkasBanding b, KumpulanBerkas lama, KumpulanBerkas baru)
    {
        var (jenis, uraian) = (JenisDokumen.Untuk(b.Jalur), KatalogUraian.Untuk(b.Jalur));
        var nama = NamaBerkas(b.Jalur, uraian);
        if (b.Keadaan == KeadaanBerkas.BedaTulisan)
        {
            return [];
        }

        if (b.Keadaan == KeadaanBerkas.Dihapus)
        {
            return [new(jenis, $"Seluruh isi {nama}", "yang tersimpan", null)];
        }

        var beda = b.Keadaan == KeadaanBerkas.Ditambah && uraian is not null ? BandingBerkas.DariKosong(b.Jalur, baru) : b.DaftarPerbedaan;
        if (beda.Count == 0)
        {
            return [new(jenis, nama, null, Ditambahkan(b.Jalur, baru))];
        }

        // read once for all differences of a file, not once for each
        var (dulu, kini) = b.Bentuk == BentukIsi.Isian ? (Akar(lama, b.Jalur), Akar(baru, b.Jalur)) : (null, null);
        var baris = b.Bentuk == BentukIsi.Tabel && uraian is not null ? SebutanBaris.Susun(uraian.Daftar[0], b.Jalur, lama, baru)
            : new Dictionary<string, string>();
        return beda.Select(p => b.Bentuk switch
        {
            BentukIsi.Isian when uraian is not null => Isian(jenis, uraian, nama, p, p.Baru is null ? [dulu, kini] : [kini, dulu]),
            BentukIsi.Tabel when uraian is not null => Tabel(jenis, uraian, nama, p, baris),
            _ => new KalimatPerubahan(jenis, $"{nama}, {p.Tempat}", p.Lama, p.Baru),
        });
    }

    // a text by its length: what it says is read where it is written
    private static string Ditambahkan(string jalur, KumpulanBerkas baru)
    {
        var teks = baru.Coba(jalur, out var isi) ? IsiBerkas.Baca(jalur, isi) as IsiTeks : null;
        var kata = teks?.Baris.Sum(b => b.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length) ?? 0;
        return kata > 0 ? $"ditambahkan, {kata} kata" : "ditambahkan";
    }

    private static SimpulIsian? Akar(KumpulanBerkas berkas, string jalur) => berkas.Coba(jalur, out var isi) ? (IsiBerkas.Baca(jalur, isi) as IsiIsian)?.Akar : null;

    private static string NamaBerkas(string jalur, UraianBerkas? uraian)
    {
        var pendek = Path.GetFileNameWithoutExtension(jalur).Replace('-', ' ').Replace('_', ' ');
        return uraian is { Jamak: false } u ? u.Judul : uraian is { } v ? $"{v.Judul} {pendek}"
            : jalur.StartsWith("narasi/", StringComparison.Ordinal) ? $"Narasi {pendek}" : jalur.StartsWith("gambar/", StringComparison.Ordinal) ? $"Gambar {pendek}"
            : jalur.StartsWith("kerangka/", StringComparison.Ordinal) ? $"Kerangka {pendek}" : char.ToUpperInvariant(pendek[0]) + pendek[1..];
    }

    private static KalimatPerubahan Tabel(
        JenisDokumen jenis, UraianBerkas uraian, string nama, Perbedaan p, IReadOnlyDictionary<string, string> sebutan)
    {
        var d = uraian.Daftar[0];
        var cocok = PolaBaris().Match(p.Tempat);
        var bidang = d.SemuaBidang.FirstOrDefault(b => b.Kunci == cocok.Groups["kolom"].Value);
        var baris = $"{d.Sebutan} {sebutan.GetValueOrDefault(cocok.Groups["baris"].Value, cocok.Groups["baris"].Value)}";
        var tempat = !cocok.Success ? $"{nama}, {p.Tempat}" : cocok.Groups["kolom"].Length == 0 ? $"{nama}, {baris}" : $"{bidang?.Label ?? cocok.Groups["kolom"].Value}, {(uraian.Jamak ? nama + " " : "")}{baris}";
        return new(jenis, tempat, Nilai(p.Lama, bidang, d), Nilai(p.Baru, bidang, d));
    }

    private static KalimatPerubahan Isian(JenisDokumen jenis, UraianBerkas uraian, string nama, Perbedaan p, SimpulIsian?[] pohon)
    {
        var jejak = new Jejak(uraian);
        foreach (var (kunci, nomor) in JalurKunci.Urai(p.Tempat) ?? [])
        {
            pohon = [.. pohon.Select(n => kunci is not null ? (n as PetaIsian)?.Ambil(kunci) : n is DaftarIsian d && nomor > 0 && nomor <= d.Butir.Count ? d.Butir[nomor - 1] : null)];
            jejak.Maju(kunci, nomor, pohon);
        }

        var tempat = jejak.Sebut();
        tempat = tempat.Length == 0 ? nama : uraian.Jamak ? $"{tempat}, {nama}" : tempat;
        // a whole thing is said field by field out of what it holds; a single value as it is
        return jejak is { Bidang: null, Daftar: { } d } && pohon[0] is PetaIsian benda && (p.Lama is null || p.Baru is null)
            ? new(jenis, tempat, p.Lama is null ? null : Benda(benda, d), p.Baru is null ? null : Benda(benda, d))
            : new(jenis, tempat, Nilai(p.Lama, jejak.Bidang, null), Nilai(p.Baru, jejak.Bidang, null));
    }

    private static string? Nilai(string? teks, UraianBidang? b, UraianDaftar? d) => (teks, b) switch
    {
        (null, _) => null,
        (var t, { Jenis: JenisBidang.Pilihan }) => b.Pilihan.FirstOrDefault(p => p.Nilai == t.Trim('"'))?.Kata ?? t,
        (var t, { Jenis: JenisBidang.Tanggal }) when TanggalIndonesia.Coba(t.Trim('"'), out var h, out _) && h is { } hari => TanggalIndonesia.Panjang(hari),
        (var t, { Jenis: JenisBidang.Rupiah }) when decimal.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var n) => n.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '.'),
        (var t, null) when d is not null => Benda(t, d),
        var (t, _) => t.Length > 1 && t[0] == '"' && t[^1] == '"' ? t[1..^1] : t,
    };

    // what names it is in its place already; lists inside by their own titles
    private static string Benda(PetaIsian benda, UraianDaftar d)
    {
        var (hasil, pengenal) = (new List<string>(), new List<string>());
        Bagian(benda, "", d, hasil, pengenal);
        return string.Join("; ", hasil.Count > 0 ? hasil : pengenal);
    }

    private static void Bagian(PetaIsian peta, string awalan, UraianDaftar d, List<string> hasil, List<string> pengenal)
    {
        foreach (var (nama, isi) in peta.Isi)
        {
            var kunci = awalan + nama;
            if (d.Anak.FirstOrDefault(a => a.Kunci == kunci) is { } anak)
            {
                hasil.AddRange(Anak(isi, anak) is { Length: > 0 } t ? [$"{anak.Judul}: {t}"] : []);
            }
            else if (d.SemuaBidang.FirstOrDefault(b => b.Kunci == kunci) is not { } bidang && isi is PetaIsian dalam)
            {
                Bagian(dalam, kunci + ".", d, hasil, pengenal);
            }
            else if (BandingIsian.Tulis(isi) is { Length: > 0 } teks)
            {
                var b = d.SemuaBidang.FirstOrDefault(x => x.Kunci == kunci);
                (d.Pengenal.Contains(kunci) ? pengenal : hasil).Add($"{b?.Label ?? nama.Replace('-', ' ')}: {Nilai(teks, b, null)}");
            }
        }
    }

    private static string Anak(SimpulIsian isi, UraianDaftar d) => isi switch
    {
        DaftarIsian l => string.Join(" | ", l.Butir.Select(b => b is PetaIsian p ? Butir(p, d) : BandingIsian.Tulis(b))),
        PetaIsian p => string.Join(", ", p.Isi.Select(k => $"{k.Key}: {(k.Value is PetaIsian dalam ? Butir(dalam, d) : Langsung(k.Value, d))}")),
        _ => BandingIsian.Tulis(isi),
    };

    private static string? Langsung(SimpulIsian isi, UraianDaftar d) => Nilai(BandingIsian.Tulis(isi), d.Bidang.FirstOrDefault(b => b.Kunci.Length == 0), null);

    // inside a list nothing else names it
    private static string Butir(PetaIsian benda, UraianDaftar d)
    {
        var (hasil, pengenal) = (new List<string>(), new List<string>());
        Bagian(benda, "", d, hasil, pengenal);
        return string.Join("; ", pengenal.Concat(hasil));
    }

    // a whole row of a table, field by field as a person writes it; what names it is in its place already
    private static string Benda(string teks, UraianDaftar d)
    {
        var bagian = PolaBagian().Matches(teks)
            .Select(m => (Awal: m.Groups["awal"].Value, Kunci: m.Groups["kunci"].Value, Isi: m.Groups["isi"].Value)).ToList();
        if (bagian.Count == 0)
        {
            return teks;
        }

        var tinggal = bagian.FindAll(b => !d.Pengenal.Contains(b.Kunci) && b.Isi.Length > 0);
        return string.Concat((tinggal.Count == 0 ? bagian : tinggal)
            .Select((b, i) => (i == 0 ? "" : b.Awal.Length == 0 ? "; " : b.Awal) + Satu(b.Kunci, b.Isi, d)));
    }

    private static string Satu(string kunci, string isi, UraianDaftar d)
    {
        var b = d.SemuaBidang.FirstOrDefault(x => x.Kunci == kunci);
        return $"{b?.Label ?? kunci}: {(b is null ? isi : Nilai(isi, b, null))}";
    }

    /// <summary>The way from a file to a place, in words.</summary>
    private sealed class Jejak(UraianBerkas uraian)
    {
        private readonly List<string> _benda = [];
        private IReadOnlyList<UraianDaftar> _daftar = uraian.Daftar;
        private IReadOnlyList<UraianBidang> _bidang = uraian.Bidang;
        private string _jalur = "";
        private string _akhir = "";

        public UraianBidang? Bidang { get; private set; }

        public UraianDaftar? Daftar { get; private set; }

        public void Maju(string? kunci, int nomor, SimpulIsian?[] pohon)
        {
            if (kunci is not null && Daftar is { Bentuk: not BentukDaftar.Butir } peta && _jalur.Length == 0)
            {
                Peta(peta, kunci);
                return;
            }

            if (kunci is null)
            {
                Butir(nomor, pohon);
                return;
            }

            _jalur = _jalur.Length == 0 ? kunci : $"{_jalur}.{kunci}";
            if (_daftar.FirstOrDefault(d => d.Kunci == _jalur) is { } baru)
            {
                (Daftar, _jalur, _akhir) = (baru, "", baru.Judul);
                (_bidang, _daftar) = (baru.Bidang, baru.Anak);
            }
            else
            {
                Bidang = _bidang.FirstOrDefault(b => b.Kunci == _jalur);
                _akhir = Bidang?.Label ?? _jalur.Replace('-', ' ');
            }
        }

        public string Sebut() => string.Join(", ", new[] { _akhir }.Concat(Enumerable.Reverse(_benda).Take(2)).Where(s => s.Length > 0));

        private void Peta(UraianDaftar d, string kunci)
        {
            if (d.Bentuk == BentukDaftar.PetaTahun)
            {
                Bidang = d.SemuaBidang.FirstOrDefault(b => b.Kunci == kunci) ?? d.Bidang[0];
                _akhir = $"{d.Judul} {(d.SemuaBidang.FirstOrDefault(b => b.Kunci == kunci) is { } b ? b.Label.ToLowerInvariant() : kunci)}";
                return;
            }

            _benda.Add($"{d.Bidang[0].Label.ToLowerInvariant()} {kunci}");
            Bidang = d.Bidang.Skip(1).FirstOrDefault(b => b.Kunci.Length == 0);
            _jalur = "";
        }

        private void Butir(int nomor, SimpulIsian?[] pohon)
        {
            if (Daftar is { Bentuk: BentukDaftar.Butir } d && _jalur.Length == 0)
            {
                var nama = pohon.OfType<PetaIsian>().Select(p => string.Join(" ", d.Pengenal.Select(k => (PohonKunci(p, k) as SkalarIsian)?.Isi ?? "").Where(s => s.Length > 0))).FirstOrDefault(s => s.Length > 0);
                _benda.Add($"{d.Sebutan} {nama ?? $"ke-{nomor}"}");
                _akhir = "";
            }
            else
            {
                _akhir += $" butir ke-{nomor}";
            }
        }

        private static SimpulIsian? PohonKunci(PetaIsian p, string kunci) => kunci.Split('.').Aggregate<string, SimpulIsian?>(p, (n, k) => (n as PetaIsian)?.Ambil(k));
    }

    [GeneratedRegex(@"^baris (?<baris>.+?)(, kolom (?<kolom>.+))?$", RegexOptions.Singleline)]
    private static partial Regex PolaBaris();

    [GeneratedRegex(@"(?<awal>^|; |\| )(?<kunci>[a-z0-9_-]+): (?<isi>.*?)(?=(?:; |\| )[a-z0-9_-]+: |$)", RegexOptions.Singleline)]
    private static partial Regex PolaBagian();
}
