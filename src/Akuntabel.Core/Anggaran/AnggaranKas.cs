using Akuntabel.Core.Aturan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Anggaran;

/// <summary>The cash plan of a row of the DPA and a kind of expenditure.</summary>
/// <param name="Kode">Code of the row at its lowest level; not empty.</param>
/// <param name="Bulan">Rupiah planned for each of the twelve months; may be blank.</param>
/// <param name="Triwulan">Rupiah planned for each quarter where its months are not known; else blank.</param>
/// <param name="Asal">Row.</param>
public sealed record AnggaranKas(string Kode, IReadOnlyList<Fakta> Bulan, IReadOnlyList<Fakta> Triwulan, Asal Asal)
{
    private const int BulanTriwulan = 3;

    /// <summary>What is planned from January until the end of a quarter: months, and quarters of which no month is told.</summary>
    /// <param name="sampai">Quarter.</param>
    internal IEnumerable<Fakta> Sampai(TriwulanKe sampai) => Enumerable.Range(0, sampai.Nomor).SelectMany(t =>
        Terisi(t).ToList() is { Count: > 0 } bulan ? bulan : Triwulan[t].Besaran.Ada ? [Triwulan[t]] : []);

    /// <summary>Quarters that are told beside months which make something else.</summary>
    internal IEnumerable<Kesalahan> Beda() => Enumerable.Range(0, Triwulan.Count)
        .Where(t => Triwulan[t].Besaran.Nilai is { } n && Terisi(t).Any() && Terisi(t).Sum(b => b.Besaran.Nilai) != n)
        .Select(t => new Kesalahan(Asal with { Kolom = $"triwulan_{t + 1}" },
            $"{Triwulan[t].Nama} {Triwulan[t].Cetak()}, padahal bulan-bulannya berjumlah "
                + $"{AngkaIndonesia.Rupiah(AngkaIndonesia.Cetak(Terisi(t).Sum(b => b.Besaran.Nilai) ?? 0, 0))}.",
            "Isi bulannya saja, atau triwulannya saja."));

    private IEnumerable<Fakta> Terisi(int triwulan) => Bulan.Skip(BulanTriwulan * triwulan).Take(BulanTriwulan).Where(b => b.Besaran.Ada);
}

/// <summary>The cash plan of a part of the budget beside what was spent.</summary>
/// <param name="Kas">Rupiah planned from January until the end of the quarter.</param>
/// <param name="Deviasi">Realisation minus plan, rupiah; it states, and judges nothing.</param>
public sealed record AngkaKas(Fakta Kas, Fakta Deviasi);

/// <summary>The cash plan of a budget until the end of a quarter.</summary>
/// <param name="Sampai">The quarter.</param>
/// <param name="Seluruh">Of all.</param>
/// <param name="Menurut">Of each node of the budget's tree.</param>
public sealed record HasilKas(TriwulanKe Sampai, AngkaKas Seluruh, IReadOnlyDictionary<SimpulAnggaran, AngkaKas> Menurut)
{
    /// <summary>Puts the plan beside what was spent; <c>null</c>: there is no plan.</summary>
    /// <param name="daftar">Rows of the plan.</param>
    /// <param name="program">The budget's tree.</param>
    /// <param name="realisasi">Realisation of all.</param>
    /// <param name="sampai">The quarter.</param>
    internal static HasilKas? Hitung(IReadOnlyList<AnggaranKas> daftar, IReadOnlyList<SimpulAnggaran> program, Fakta realisasi,
        TriwulanKe sampai)
    {
        if (daftar.Count == 0 || program.Count == 0)
        {
            return null;
        }

        var menurutKode = daftar.ToLookup(k => k.Kode, StringComparer.Ordinal);
        var hasil = new Dictionary<SimpulAnggaran, AngkaKas>(ReferenceEqualityComparer.Instance);
        foreach (var s in program.SelectMany(p => p.Sub).Concat(program.SelectMany(p => p.Anak)).Concat(program))
        {
            var id = $"kas.{s.Tingkat.ToString().ToLowerInvariant()}.{s.Urut}";
            hasil.TryAdd(s, Angka(id, s.Nama, s.Realisasi, sampai, s.Tingkat == TingkatAnggaran.SubKegiatan
                ? [.. menurutKode[s.Kode].SelectMany(k => k.Sampai(sampai))] : [.. s.Sub.Select(x => hasil[x].Kas)],
                s.Tingkat == TingkatAnggaran.SubKegiatan && !menurutKode[s.Kode].Any() ? "anggaran kas belum diisi" : null));
        }

        return new HasilKas(sampai, Angka("kas.seluruh", "seluruh program", realisasi, sampai, [.. program.Select(p => hasil[p].Kas)], null),
            hasil);
    }

    private static AngkaKas Angka(string id, string nama, Fakta realisasi, TriwulanKe sampai, IReadOnlyList<Fakta> bagian, string? kosong)
    {
        var sebut = $"Anggaran kas {nama} s.d. triwulan {sampai}";
        var kas = kosong is not null ? FaktaHitung.Kosong(id, sebut, Satuan.Rupiah, 0, KatalogAturan.KasSampai, [], kosong)
            : bagian.Count == 0 ? FaktaHitung.Dari(id, sebut, Satuan.Rupiah, 0, KatalogAturan.KasSampai, new Tetapan(0))
            : FaktaHitung.Dari(id, sebut, Satuan.Rupiah, 0, KatalogAturan.KasSampai, new Jumlah([.. bagian.Select(b => new Ambil(b))]));
        return new AngkaKas(kas, FaktaHitung.Dari(id + ".deviasi", $"Deviasi anggaran kas {nama} s.d. triwulan {sampai}", Satuan.Rupiah, 0,
            KatalogAturan.DeviasiKas, new Selisih(new Ambil(realisasi), new Ambil(kas))));
    }
}
