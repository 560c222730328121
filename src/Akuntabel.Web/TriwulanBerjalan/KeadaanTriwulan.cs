using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Web.Komponen;

namespace Akuntabel.Web.TriwulanBerjalan;

/// <summary>How far the collecting of a quarter's figures is; what needs looking at comes first.</summary>
public enum KemajuanTriwulan
{
    /// <summary>Somebody's time is over.</summary>
    Terlambat,

    /// <summary>Something was given back.</summary>
    Dikembalikan,

    /// <summary>Nobody has begun it.</summary>
    Belum,

    /// <summary>It runs.</summary>
    Berjalan,

    /// <summary>The units have handed over; the office decides.</summary>
    Diserahkan,

    /// <summary>The head agreed; locked.</summary>
    Disetujui,
}

/// <summary>A quarter as a procedure stands.</summary>
/// <param name="Kemajuan">How far it is.</param>
/// <param name="Belum">Units that have not handed over.</param>
/// <param name="Banyak">Units there are.</param>
/// <param name="Terlambat">Tasks that are late.</param>
/// <param name="Dikembalikan">Tasks that were given back.</param>
/// <param name="Saat">When the head agreed, or it ended; else since when it stands there.</param>
/// <param name="Langkah">The steps that are in hand.</param>
public sealed record KeadaanTriwulan(
    KemajuanTriwulan Kemajuan, int Belum, int Banyak, int Terlambat, int Dikembalikan, DateTime? Saat, string Langkah)
{
    /// <summary>Whether the office fills in as one.</summary>
    public bool Sekantor { get; init; }

    /// <summary>Whether it was agreed to later than its time.</summary>
    public bool Lewat { get; init; }

    /// <summary>Reads it.</summary>
    /// <param name="p">The procedure; <c>null</c>: not begun.</param>
    /// <param name="kini">Now, by the clock of the pemda.</param>
    public static KeadaanTriwulan Baca(PelaksanaanSop? p, DateTime kini)
    {
        if (p is null)
        {
            return new KeadaanTriwulan(KemajuanTriwulan.Belum, 0, 0, 0, 0, null, "");
        }

        var unit = KeadaanUnit.Pengisian(p).ToList();
        var terbuka = p.Terbuka.ToList();
        var (belum, terlambat, kembali) = (unit.Count(u => u.Tugas is not { Terbuka: false }), terbuka.Count(t => t.Terlambat(kini)),
            terbuka.Count(t => t.Alasan.Length > 0));
        var tetap = p.Penetapan;
        var kemajuan = tetap is not null || p.Berakhir is not null ? KemajuanTriwulan.Disetujui
            : terlambat > 0 ? KemajuanTriwulan.Terlambat : kembali > 0 ? KemajuanTriwulan.Dikembalikan
            : belum == 0 ? KemajuanTriwulan.Diserahkan : KemajuanTriwulan.Berjalan;
        return new KeadaanTriwulan(
            kemajuan, belum, unit.Count, terlambat, kembali,
            tetap?.Berakhir ?? p.Berakhir ?? (terbuka.Count > 0 ? terbuka.Min(t => t.Sejak) : null),
            string.Join("; ", terbuka.Select(t => t.Langkah).Distinct().Order().Select(n => p.Langkah(n).Sebutan.TrimEnd('.', '?'))))
        {
            Sekantor = unit is [{ Unit.Length: 0 }], Lewat = tetap?.Terlambat(kini) == true,
        };
    }

    /// <summary>The situation of the quarter in a sentence.</summary>
    public string Kalimat => Kemajuan switch
    {
        KemajuanTriwulan.Belum => "Pengumpulan data belum dimulai",
        KemajuanTriwulan.Disetujui => Saat is { } s ? $"Disetujui {TanggalIndonesia.Panjang(DateOnly.FromDateTime(s))}" : "Disetujui",
        _ when Belum > 0 => (Sekantor ? "Isian belum diserahkan" : $"{Belum} dari {Banyak} unit belum menyerahkan") + Tambahan,
        _ => (Sekantor ? "Isian sudah diserahkan" : $"{Banyak} unit sudah menyerahkan") + Tambahan,
    };

    /// <summary>The state in a word or two.</summary>
    public string Kata => Kemajuan switch
    {
        KemajuanTriwulan.Belum => "Belum mulai",
        KemajuanTriwulan.Berjalan => "Sedang diisi",
        _ => $"{Kemajuan}",
    };

    /// <summary>What is said beside the word.</summary>
    public string Rinci => Kemajuan switch
    {
        KemajuanTriwulan.Belum => "",
        KemajuanTriwulan.Disetujui => (Saat is { } s ? $"{s.Day} {TanggalIndonesia.Bulan(s.Month)[..3]} {s.Year}" : "") + (Lewat ? ", terlambat" : ""),
        KemajuanTriwulan.Diserahkan => "menunggu keputusan",
        _ => Sekantor || Belum == 0 ? Langkah : $"{Banyak - Belum} dari {Banyak} unit",
    };

    /// <summary>Class of its cell.</summary>
    public string Gaya => Kemajuan switch
    {
        KemajuanTriwulan.Terlambat => "petak-terlambat",
        KemajuanTriwulan.Dikembalikan => "petak-kembali",
        KemajuanTriwulan.Berjalan => "petak-isi",
        KemajuanTriwulan.Diserahkan => "petak-berjalan",
        KemajuanTriwulan.Disetujui => "petak-selesai",
        _ => "petak-belum",
    };

    private string Tambahan => (Terlambat > 0 ? $"; {Terlambat} terlambat" : "") + (Dikembalikan > 0 ? $"; {Dikembalikan} dikembalikan" : "");
}
