namespace Akuntabel.Core.Reviu;

/// <summary>What a member of an APIP team does.</summary>
public enum PeranTim
{
    /// <summary>Penanggung jawab: signs the report of the reviu (Inspektur).</summary>
    PenanggungJawab,

    /// <summary>Pengendali teknis: checks the working papers.</summary>
    PengendaliTeknis,

    /// <summary>Ketua tim.</summary>
    Ketua,

    /// <summary>Anggota tim.</summary>
    Anggota,
}

/// <summary>A member of an APIP team.</summary>
/// <param name="Pengguna">Account; empty: somebody without one.</param>
/// <param name="Nama">Name as printed.</param>
/// <param name="Peran">What he does.</param>
/// <param name="Hari">Days of work.</param>
public sealed record AnggotaTim(string Pengguna, string Nama, PeranTim Peran, int Hari)
{
    /// <summary>NIP; may be empty.</summary>
    public string Nip { get; init; } = "";
}

/// <summary>The order by which a reviu or an evaluation is done (surat tugas).</summary>
/// <param name="Nomor">Number; empty while not known.</param>
/// <param name="Tanggal">Date; <c>null</c> while not known.</param>
/// <param name="Mulai">First day of work.</param>
/// <param name="Selesai">Last day of work.</param>
/// <param name="Tim">Members.</param>
public sealed record SuratTugas(string Nomor, DateOnly? Tanggal, DateOnly Mulai, DateOnly Selesai, IReadOnlyList<AnggotaTim> Tim)
{
    /// <summary>Texts that a reader needs, may be empty: aim.</summary>
    public string Tujuan { get; init; } = "";

    /// <summary>What an order must hold.</summary>
    /// <returns>Field and message; empty: nothing is wrong.</returns>
    public IEnumerable<(string Bidang, string Pesan)> Periksa()
    {
        if (Selesai < Mulai)
        {
            yield return (nameof(Selesai), "Hari terakhir tugas mendahului hari pertamanya. Betulkan salah satunya.");
        }

        if (Tim.Count(t => t.Peran == PeranTim.Ketua) != 1)
        {
            yield return (nameof(Tim), "Tim harus mempunyai tepat satu ketua. Pilih perannya pada salah satu anggota.");
        }

        if (Tim.Count(t => t.Peran == PeranTim.PenanggungJawab) > 1)
        {
            yield return (nameof(Tim), "Penanggung jawab hanya satu. Ubah peran yang lain.");
        }

        if (Tim.Where(t => t.Pengguna.Length > 0).GroupBy(t => t.Pengguna, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } dua)
        {
            yield return (nameof(Tim), $"{dua.First().Nama} tercantum dua kali. Sebut sekali saja.");
        }

        var rentang = Selesai.DayNumber - Mulai.DayNumber + 1;
        if (Tim.FirstOrDefault(t => t.Hari < 1 || t.Hari > Math.Max(1, rentang)) is { } hari)
        {
            yield return (nameof(Tim), $"Banyak hari {hari.Nama} harus antara 1 dan {Math.Max(1, rentang)}, selama rentang tugasnya.");
        }
    }

    /// <summary>What an account does in it; <c>null</c>: it is not of the team.</summary>
    /// <param name="pengguna">Account.</param>
    public PeranTim? Peran(string pengguna) => Tim.FirstOrDefault(t => t.Pengguna.Length > 0 && t.Pengguna == pengguna)?.Peran;

    /// <summary>A role in words.</summary>
    /// <param name="peran">The role.</param>
    public static string Sebutan(PeranTim peran) => peran switch
    {
        PeranTim.PenanggungJawab => "Penanggung jawab",
        PeranTim.PengendaliTeknis => "Pengendali teknis",
        PeranTim.Ketua => "Ketua tim",
        _ => "Anggota tim",
    };
}
