using Akuntabel.Core.Aturan;
using Akuntabel.Core.Perencanaan;
using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Pengukuran;

/// <summary>Realisation up to a quarter out of the quarters.</summary>
public static class AgregasiKinerja
{
    /// <summary>Aggregates quarters; the unit is that of the quarters.</summary>
    /// <param name="id">Unique within the report.</param>
    /// <param name="nama">What it is, for a reader.</param>
    /// <param name="triwulan">Quarters I, II, … in order, at least one; those to come are blank.</param>
    /// <param name="agregasi">How.</param>
    /// <returns>Unknown with the reason when nothing is filled, units differ, or a sum is asked of percentages or indices.</returns>
    public static Fakta Hitung(string id, string nama, IReadOnlyList<Fakta> triwulan, AgregasiTriwulan agregasi)
    {
        ArgumentNullException.ThrowIfNull(triwulan);
        if (triwulan.Count == 0)
        {
            throw new ArgumentException("At least one quarter is needed.", nameof(triwulan));
        }

        var terisi = triwulan.Where(f => f.Besaran.Ada).ToList();
        var satuan = triwulan[0].Satuan;
        var desimal = triwulan.Max(f => f.Desimal);
        if (Halangan(triwulan, terisi, agregasi) is { } alasan)
        {
            return FaktaHitung.Kosong(id, nama, satuan, desimal, KatalogAturan.AgregasiDitolak, triwulan, alasan);
        }

        IReadOnlyList<Ekspresi> bagian = [.. terisi.Select(f => new Ambil(f))];
        return agregasi switch
        {
            AgregasiTriwulan.Kumulatif => FaktaHitung.Dari(id, nama, satuan, desimal, KatalogAturan.KumulatifTriwulan, new Jumlah(bagian)),
            AgregasiTriwulan.Terakhir => FaktaHitung.Dari(id, nama, satuan, desimal, KatalogAturan.TriwulanTerakhir, bagian[^1]),
            _ => FaktaHitung.Dari(id, nama, satuan, Math.Max(desimal, 2), KatalogAturan.RataRataTriwulan, new RataRata(bagian)),
        };
    }

    private static string? Halangan(IReadOnlyList<Fakta> triwulan, List<Fakta> terisi, AgregasiTriwulan agregasi)
    {
        if (terisi.Count == 0)
        {
            return Capaian.BelumDiukur;
        }

        if (terisi.Exists(f => !triwulan[0].Satuan.Sama(f.Satuan)))
        {
            return "satuan antartriwulan berbeda";
        }

        return agregasi == AgregasiTriwulan.Kumulatif ? HalanganJumlah(triwulan, terisi) : null;
    }

    private static string? HalanganJumlah(IReadOnlyList<Fakta> triwulan, List<Fakta> terisi)
    {
        var satuan = triwulan[0].Satuan;
        if (satuan.Jenis is not (JenisSatuan.Cacah or JenisSatuan.Rupiah))
        {
            return $"nilai bersatuan {satuan.Nama} tidak dijumlahkan antartriwulan; pakai nilai terakhir atau rata-rata";
        }

        // quarters to come are blank; a hole before a filled quarter is a quarter that nobody reported
        var bolong = triwulan.TakeWhile(f => f != terisi[^1]).ToList().FindIndex(f => !f.Besaran.Ada);
        return bolong < 0 ? null : $"triwulan {BilanganRomawi.Dari(bolong + 1)} belum diisi";
    }
}
