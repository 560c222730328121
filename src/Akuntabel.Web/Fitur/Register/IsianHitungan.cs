using System.Globalization;
using Akuntabel.Core.Register;

namespace Akuntabel.Web.Fitur.Register;

/// <summary>A condition as typed.</summary>
public sealed class IsianSyarat
{
    /// <summary>Code of the field; empty: no condition.</summary>
    public string? Bidang { get; set; }

    /// <summary>How it is compared.</summary>
    public PembandingSyarat Pembanding { get; set; }

    /// <summary>With what; several stand apart by semicolons.</summary>
    public string? Nilai { get; set; }
}

/// <summary>A question to a register as typed.</summary>
public sealed class IsianHitungan
{
    private const int SyaratTerbanyak = 20;

    /// <summary>Code of the indikator and which part of it: "1.1|2".</summary>
    public string Untuk { get; set; } = "";

    /// <summary>What is counted.</summary>
    public UkuranKueri Ukuran { get; set; }

    /// <summary>Fields that tell things apart; none: those of the register.</summary>
    public List<string> Beda { get; set; } = [];

    /// <summary>Field that is summed.</summary>
    public string? Jumlah { get; set; }

    /// <summary>States; none: all.</summary>
    public List<string> Keadaan { get; set; } = [];

    /// <summary>Conditions.</summary>
    public List<IsianSyarat> Syarat { get; set; } = [];

    /// <summary>Which part of time.</summary>
    public MasaKueri Masa { get; set; }

    /// <summary>Field by which time is told; empty: the day of entry.</summary>
    public string? Hari { get; set; }

    /// <summary>What it counts, for a reader; empty: the question in words.</summary>
    public string? Nama { get; set; }

    /// <summary>The one that was seen.</summary>
    public int Revisi { get; set; }

    /// <summary>Indikator and part.</summary>
    public (string Indikator, int Komponen) Bagian => Untuk?.LastIndexOf('|') is { } i and > 0
        && int.TryParse(Untuk[(i + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? (Untuk[..i], n) : (Untuk ?? "", 0);

    /// <summary>Indikator and part as one value.</summary>
    public static string Tulis(string indikator, int komponen) => $"{indikator}|{komponen}";

    /// <summary>Whether such a value is a part of an indikator.</summary>
    public static bool Milik(string untuk, string indikator) => untuk?.StartsWith(indikator + "|", StringComparison.Ordinal) == true;

    /// <summary>A question as it is typed again.</summary>
    public static IsianHitungan Dari(KueriRegister kueri, DefinisiRegister definisi)
    {
        ArgumentNullException.ThrowIfNull(kueri);
        ArgumentNullException.ThrowIfNull(definisi);
        return new IsianHitungan
        {
            Ukuran = kueri.Ukuran, Beda = kueri.Ukuran == UkuranKueri.Beda ? [.. kueri.Bidang] : [],
            Jumlah = kueri.Ukuran == UkuranKueri.Jumlah && kueri.Bidang is [var j] ? j : null, Keadaan = [.. kueri.Keadaan], Masa = kueri.Masa, Hari = kueri.Hari,
            Syarat = [.. kueri.Syarat.Select(s => new IsianSyarat
            {
                Bidang = s.Bidang, Pembanding = s.Pembanding,
                Nilai = string.Join("; ", s.Nilai.Select(n => definisi.Cari(s.Bidang) is { } b && s.Pembanding != PembandingSyarat.Memuat ? NilaiRegister.Cetak(b, n) : n)),
            })],
        };
    }

    /// <summary>Leaves one blank condition at the end, to be filled in; those before stay where they were typed.</summary>
    public void Lengkapi()
    {
        (Untuk, Beda, Keadaan) = (Untuk ?? "", [.. (Beda ?? []).OfType<string>()], [.. (Keadaan ?? []).OfType<string>()]);
        Syarat = [.. (Syarat ?? []).Select(s => s ?? new IsianSyarat()).Take(SyaratTerbanyak)];
        while (Syarat is [.., var akhir] && string.IsNullOrEmpty(akhir.Bidang) && string.IsNullOrWhiteSpace(akhir.Nilai))
        {
            Syarat.RemoveAt(Syarat.Count - 1);
        }

        Syarat.Add(new IsianSyarat());
    }

    /// <summary>The question; <c>null</c> with what is wrong, by field.</summary>
    /// <param name="definisi">The register.</param>
    public (KueriRegister? Kueri, IReadOnlyList<(string Bidang, string Pesan)> Galat) Baca(DefinisiRegister definisi)
    {
        ArgumentNullException.ThrowIfNull(definisi);
        var galat = new List<(string, string)>();
        var syarat = new List<SyaratRegister>();
        foreach (var (s, i) in Syarat.Select((s, i) => (s, i)))
        {
            var kotor = s.Nilai?.Trim() ?? "";
            if (string.IsNullOrEmpty(s.Bidang))
            {
                if (kotor.Length > 0)
                {
                    galat.Add(($"Isian.Syarat[{i}].Bidang", "Pilih bidang yang dibandingkan, atau kosongkan nilainya."));
                }

                continue;
            }

            if (definisi.Cari(s.Bidang) is not { Tersegel: false } b)
            {
                galat.Add(($"Isian.Syarat[{i}].Bidang", "Bidang itu tidak dapat dipakai menghitung. Pilih bidang lain."));
                continue;
            }

            syarat.Add(new SyaratRegister(b.Kode, s.Pembanding, Nilai(b, s.Pembanding, kotor, $"Isian.Syarat[{i}].Nilai", galat)));
        }

        var kueri = new KueriRegister(definisi.Kode, Ukuran)
        {
            Bidang = Ukuran switch { UkuranKueri.Beda => [.. Beda], UkuranKueri.Jumlah when !string.IsNullOrEmpty(Jumlah) => [Jumlah], _ => [] },
            Keadaan = [.. Keadaan], Syarat = syarat, Masa = Masa, Hari = Masa == MasaKueri.Semua ? "" : Hari ?? "",
        };
        if (galat.Count == 0 && new KataKueri(definisi).Keberatan(kueri) is { } pesan)
        {
            galat.Add(("", pesan));
        }

        return (galat.Count == 0 ? kueri : null, galat);
    }

    private static List<string> Nilai(
        BidangRegister b, PembandingSyarat pembanding, string teks, string tempat, List<(string, string)> galat)
    {
        if (pembanding is PembandingSyarat.Terisi or PembandingSyarat.Kosong)
        {
            return [];
        }

        var hasil = new List<string>();
        // a choice may itself hold a semicolon
        foreach (var butir in b.Pilihan.Contains(teks) ? [teks] : teks.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (pembanding == PembandingSyarat.Memuat)
            {
                hasil.Add(butir);
            }
            else if (NilaiRegister.Baca(b, butir, out var nilai) is { } salah)
            {
                galat.Add((tempat, salah));
            }
            else if (nilai.Length > 0)
            {
                hasil.Add(nilai);
            }
        }

        if (hasil.Count == 0 && !galat.Exists(g => g.Item1 == tempat))
        {
            galat.Add((tempat, "Isi nilainya, atau kosongkan bidangnya."));
        }

        return hasil;
    }
}
