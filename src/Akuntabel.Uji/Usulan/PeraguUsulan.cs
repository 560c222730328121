namespace Akuntabel.Uji.Usulan;

/// <summary>Marks rows that are no things of their own: cut by a page or a cell, or named like another thing in the wrong
/// column.</summary>
internal static class PeraguUsulan
{
    private static readonly JenisUsulan[] Berkalimat = [JenisUsulan.Tujuan, JenisUsulan.Sasaran, JenisUsulan.Indikator];

    /// <summary>The rows, each with why it is in doubt.</summary>
    /// <param name="semua">The rows.</param>
    /// <param name="sumber">Where they are printed.</param>
    public static IReadOnlyList<BarisUsulan> Tandai(IReadOnlyList<BarisUsulan> semua, IReadOnlyList<SumberUsulan> sumber)
    {
        var baris = semua.Where(b => Berkalimat.Contains(b.Jenis)).Select(b => new BarisDiragukan(b, sumber)).ToList();
        var ragu = baris.ToDictionary(b => b.Baris.Nomor, b => Alasan(b, baris, semua));
        return [.. semua.Select(b => ragu.GetValueOrDefault(b.Nomor, "") is { Length: > 0 } alasan
            ? b with { Ragu = $"{b.Ragu} {alasan}".Trim() } : b)];
    }

    private static string Alasan(BarisDiragukan b, List<BarisDiragukan> semua, IReadOnlyList<BarisUsulan> baris)
    {
        if (TeksUsulan.Terputus(b.Baris.Uraian))
        {
            return $"Kalimatnya terputus: berakhir dengan “{b.Baris.Uraian.Split(' ')[^1]}”.";
        }

        // what has indikator of its own is a sasaran, whatever else bears its name
        var berisi = b.Baris.Jenis != JenisUsulan.Indikator && baris.Any(x => x.Induk == b.Baris.Nomor);
        if (!berisi && semua.Find(x => x.Baris.Jenis < b.Baris.Jenis && x.Kunci.Any(b.Kunci.Contains)) is { } sama)
        {
            var jenis = sama.Baris.Jenis.ToString().ToLowerInvariant();
            return $"Kalimat ini juga tercetak sebagai {jenis}, jadi mungkin bukan {b.Baris.Jenis.ToString().ToLowerInvariant()}.";
        }

        return !berisi && semua.Find(x => x != b && x.Kunci.Any(k => b.Kunci.Any(a => k.StartsWith(a + " ", StringComparison.Ordinal)))
            && !(x.Baris.Jenis == b.Baris.Jenis && x.Tabel.Overlaps(b.Tabel))) is { } utuh
            ? $"Mungkin potongan dari “{utuh.Baris.Uraian}”." : "";
    }

    /// <summary>A row with its wordings, and the tables that print it: a table that names two things tells them apart.</summary>
    private sealed class BarisDiragukan(BarisUsulan baris, IReadOnlyList<SumberUsulan> sumber)
    {
        public BarisUsulan Baris => baris;

        public HashSet<string> Kunci { get; } = [.. Pilihan(baris).Select(p => string.Join(' ', Bunyi.Kata(p.Nilai)))];

        public HashSet<int> Tabel { get; } = [.. Pilihan(baris).SelectMany(p => p.Asal).Select(a => sumber[a.Sumber].Tabel)];

        private static IReadOnlyList<NilaiUsulan> Pilihan(BarisUsulan b) => b[BidangUsulan.Uraian]?.Pilihan ?? [];
    }
}
