using Akuntabel.Core.Perencanaan;

namespace Akuntabel.Dokumen.Pertukaran.Pemeriksaan;

/// <summary>A finding about a node of the tree.</summary>
/// <param name="Simpul">Code of the node.</param>
/// <param name="Temuan">What, with its law. Its place is blank for a node of which nothing was typed.</param>
/// <param name="Sebab">What, without the words of the node: where it stands beside them.</param>
public sealed record TemuanSimpul(string Simpul, TemuanRencana Temuan, string Sebab);

/// <summary>What the tree of performance makes one ask.</summary>
public static class PemeriksaPohon
{
    private static readonly Dictionary<SebabTerputus, string> Sebab = new()
    {
        [SebabTerputus.IndukTiada] = "menunjuk kotak atas yang tidak ada",
        [SebabTerputus.Berputar] = "berputar: kotak yang didukungnya kembali mendukungnya",
        [SebabTerputus.TerlaluDalam] = $"lebih dari {PohonKinerja.KedalamanTerbanyak} tingkat di bawah puncaknya",
    };

    /// <summary>Checks every node, in the order of the tree.</summary>
    public static IReadOnlyList<TemuanSimpul> Periksa(PohonKinerja pohon)
    {
        ArgumentNullException.ThrowIfNull(pohon);
        return [.. pohon.Semua.SelectMany(s => Satu(s, pohon))];
    }

    private static IEnumerable<TemuanSimpul> Satu(SimpulKinerja s, PohonKinerja pohon) =>
        Ukuran(s.Isi).Concat(Tempat(s, pohon)).Concat(Bunyi(s.Isi));

    private static IEnumerable<TemuanSimpul> Ukuran(IsianSimpul i)
    {
        // what the RPJMD measures is measured there
        if (i.Asal is not (AsalSimpul.Tujuan or AsalSimpul.SasaranRpjmd) && i.Indikator.Count == 0)
        {
            yield return Buat("RCN-034", BobotRencana.Kurang, i, "indikator", "belum punya indikator",
                "Pilih indikator Renstra, atau tulis indikator dan targetnya.", DasarRencana.Evaluasi);
        }

        if (i.Jabatan.Length == 0)
        {
            yield return Buat("RCN-035", BobotRencana.Kurang, i, "jabatan", "belum punya jabatan penanggung jawab",
                "Isi jabatannya; Perjanjian Kinerja jabatan itu mengikutinya.", DasarRencana.Penjenjangan);
        }
    }

    private static IEnumerable<TemuanSimpul> Tempat(SimpulKinerja s, PohonKinerja pohon)
    {
        if (pohon.Terputus.TryGetValue(s.Isi.Kode, out var sebab))
        {
            yield return Buat("RCN-039", BobotRencana.Bertentangan, s.Isi, "induk", Sebab[sebab],
                "Pilih kotak lain yang didukungnya.", DasarRencana.Penjenjangan);
        }
        else if (s.Induk is null && s.Isi.Tingkat > TingkatKinerja.HasilAkhir)
        {
            yield return Buat("RCN-036", BobotRencana.Saran, s.Isi, "induk", "tidak mendukung hasil apa pun",
                "Tulis kode programnya pada isian Program pendukung di sasaran Renstra, atau pilih kotak yang didukungnya.",
                    DasarRencana.Penjenjangan);
        }

        if (s.Induk is { } atas && s.Isi.Tingkat < atas.Isi.Tingkat)
        {
            yield return Buat("RCN-037", BobotRencana.Bertentangan, s.Isi, "induk",
                $"({KataTingkat.Dari(s.Isi.Tingkat)}) berada di bawah {Sebut(atas.Isi)} ({KataTingkat.Dari(atas.Isi.Tingkat)})",
                "Pindahkan ke atas, atau perbaiki tingkatnya.", DasarRencana.Penjenjangan);
        }
    }

    // names of the nomenclature are not the office's words
    private static IEnumerable<TemuanSimpul> Bunyi(IsianSimpul i)
    {
        var sendiri = i.Asal == AsalSimpul.Kondisi || i.Semula.Length > 0;
        if (sendiri && i.Tingkat == TingkatKinerja.Keluaran && BunyiRencana.Hasil(i.Uraian))
        {
            yield return Buat("RCN-038", BobotRencana.Saran, i, "uraian", "berbunyi hasil, padahal tingkatnya keluaran",
                "Tulis yang diserahkan, misalnya \"Peserta yang dilatih\"; atau naikkan tingkatnya.", DasarRencana.Penjenjangan);
        }
        else if (sendiri && i.Tingkat < TingkatKinerja.Keluaran && BunyiRencana.Keluaran(i.Uraian))
        {
            yield return Buat("RCN-038", BobotRencana.Saran, i, "uraian",
                $"berbunyi keluaran, padahal tingkatnya {KataTingkat.Dari(i.Tingkat)}",
                "Tulis keadaan yang berubah, atau turunkan tingkatnya.", DasarRencana.Penjenjangan);
        }
    }

    private static TemuanSimpul Buat(
        string kode, BobotRencana bobot, IsianSimpul i, string bidang, string sebab, string saran, string dasar) =>
        new(i.Kode, new TemuanRencana(
            kode, bobot, i.Tempat.Length > 0 ? $"{i.Tempat}.{bidang}" : "", $"{Sebut(i)} {sebab}.", saran, dasar), sebab);

    private static string Sebut(IsianSimpul i) => i.Uraian.Length > 0 ? $"\"{i.Uraian}\"" : i.Kode;
}
