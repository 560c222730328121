namespace Akuntabel.Dokumen.Pertukaran.LembarAnggaran;

/// <summary>How a total that sheets state compares with their rows.</summary>
internal sealed record HasilJumlah(bool Cocok, decimal Selisih, string Kalimat, bool Realisasi);

/// <summary>A row of totals that the sheet states itself.</summary>
/// <param name="Nilai">Its amounts, by number.</param>
/// <param name="Tempat">Where one of them stands.</param>
internal sealed record JumlahTertulis(decimal?[] Nilai, Func<int, string> Tempat)
{
    /// <summary>Compares an amount: with the last total of each sheet, or with any that fits, for sheets of several offices have one for
    /// each.</summary>
    /// <param name="semua">Totals, by sheet.</param>
    /// <param name="ukuran">The amount.</param>
    /// <param name="nomor">Its number.</param>
    /// <param name="jumlah">Sum of all that was read; <c>null</c>: unknown.</param>
    /// <param name="kantor">Sum of the office's own.</param>
    /// <returns><c>null</c>: nothing is stated.</returns>
    public static HasilJumlah? Bandingkan(IReadOnlyList<IReadOnlyList<JumlahTertulis>> semua, UkuranLembar ukuran, int nomor,
        decimal? jumlah, decimal? kantor)
    {
        var daftar = semua.Select(l => l.Where(j => j.Di(nomor) is not null).ToList()).Where(l => l.Count > 0).ToList();
        if (daftar.Count == 0 || jumlah is not { } n)
        {
            return null;
        }

        var satu = daftar.Count == 1 ? daftar[0] : [];
        var cocok = satu.FindLast(j => j.Di(nomor) == n) ?? satu.FindLast(j => j.Di(nomor) == kantor);
        var tertulis = cocok?.Di(nomor) ?? (satu.Sum(j => j.Di(nomor)) == n ? n : daftar.Sum(l => l[^1].Di(nomor) ?? 0));
        var tempat = cocok?.Tempat(nomor) ?? string.Join(", ", daftar.Select(l => l[^1].Tempat(nomor)));
        var apa = nomor == UkuranLembar.Pagu ? "" : $" {ukuran.Sebut}";
        return cocok is not null || tertulis == n
            ? new HasilJumlah(true, 0, $"{CatatanLembar.Rp(tertulis)}{apa}, sama dengan baris jumlah pada {tempat}.",
                ukuran.Bidang == BidangLembar.Realisasi)
            : new HasilJumlah(false, tertulis - n, $"baris yang diambil berjumlah {CatatanLembar.Rp(n)}{apa}, sedangkan baris jumlah pada {tempat} "
                + $"menyatakan {CatatanLembar.Rp(tertulis)} (selisih {CatatanLembar.Rp(tertulis - n)}).",
                ukuran.Bidang == BidangLembar.Realisasi);
    }

    /// <summary>An amount of it; <c>null</c>: not stated.</summary>
    public decimal? Di(int nomor) => nomor < Nilai.Length ? Nilai[nomor] : null;
}
