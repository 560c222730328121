using Akuntabel.Core.Umum;

namespace Akuntabel.Core.Anggaran;

/// <summary>Builds the tree program → kegiatan → sub kegiatan and rolls every figure up, in time linear in the rows.</summary>
public static class PohonAnggaran
{
    /// <summary>Builds the tree in the order of first appearance.</summary>
    /// <remarks>
    /// Rows meet in a program when their program code agrees, and in a kegiatan when both codes do; a name stands in for an empty code.
    /// The first name met is kept. Ids: <c>anggaran.program.{kode}.serapan</c>, <c>anggaran.kegiatan.{kode}.…</c>, <c>anggaran.sub.{urut}.…</c>.
    /// </remarks>
    /// <param name="isian">Typed rows, in any order.</param>
    /// <returns>The programs.</returns>
    public static IReadOnlyList<SimpulAnggaran> Susun(IReadOnlyList<SubKegiatanIsian> isian)
    {
        ArgumentNullException.ThrowIfNull(isian);
        var penyusun = new Penyusun();
        return [.. isian.GroupBy(i => Kunci(i.KodeProgram, i.Program)).Select(penyusun.Program)];
    }

    private static string Kunci(string kode, string nama) => kode.Length > 0 ? kode : nama;

    /// <summary>Keeps the running numbers of the three levels while one tree is built.</summary>
    private sealed class Penyusun
    {
        private readonly HashSet<string> _id = [];
        private int _program;
        private int _kegiatan;
        private int _sub;

        public SimpulAnggaran Program(IGrouping<string, SubKegiatanIsian> baris)
        {
            var i = baris.First();
            var anak = baris.GroupBy(b => Kunci(b.KodeKegiatan, b.Kegiatan)).Select(Kegiatan).ToList();
            return Kelompok(TingkatAnggaran.Program, i.KodeProgram, i.Program, ++_program, anak);
        }

        private SimpulAnggaran Kegiatan(IGrouping<string, SubKegiatanIsian> baris)
        {
            var i = baris.First();
            return Kelompok(TingkatAnggaran.Kegiatan, i.KodeKegiatan, i.Kegiatan, ++_kegiatan, [.. baris.Select(Sub)]);
        }

        private SimpulAnggaran Kelompok(TingkatAnggaran tingkat, string kode, string nama, int urut, IReadOnlyList<SimpulAnggaran> anak)
        {
            IReadOnlyList<SimpulAnggaran> sub = [.. anak.SelectMany(a => a.Sub)];
            var jenis = tingkat == TingkatAnggaran.Program ? "program" : "kegiatan";
            var angka = HitungAnggaran.Gabung(Id($"anggaran.{jenis}", kode, urut), Sebut(jenis, nama), anak, sub);
            return new SimpulAnggaran(tingkat, kode, nama, urut, angka) { Anak = anak, Sub = sub };
        }

        private SimpulAnggaran Sub(SubKegiatanIsian i)
        {
            var urut = ++_sub;
            var id = $"anggaran.sub.{urut}";
            var sebutan = Sebut("sub kegiatan", i.Nama);
            var fisik = HitungAnggaran.Fisik(id, sebutan, i.TargetFisik, i.RealisasiFisik);
            var angka = HitungAnggaran.Lengkapi(id, sebutan, i.Pagu, i.RealisasiAnggaran, fisik);
            return new SimpulAnggaran(TingkatAnggaran.SubKegiatan, i.Kode, i.Nama, urut, angka)
            {
                TargetFisik = i.TargetFisik,
                RealisasiFisik = i.RealisasiFisik,
                KelompokSasaran = i.KelompokSasaran,
                SatuanFisik = i.Satuan,
                SumberDana = i.SumberDana.Length > 0 ? [i.SumberDana] : [],
                Pemilik = i.Pemilik.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
                Asal = i.Asal,
            };
        }

        /// <summary>The code names the fact; a code missing or met twice (a kegiatan under two programs) takes its number too.</summary>
        private string Id(string awal, string kode, int urut)
        {
            var id = kode.Length == 0 ? $"{awal}.{urut}" : $"{awal}.{kode}";
            return _id.Add(id) ? id : $"{id}-{urut}";
        }

        // names of the nomenclature begin with "Program" themselves
        private static string Sebut(string jenis, string nama) =>
            nama.StartsWith(jenis, StringComparison.OrdinalIgnoreCase) ? nama : $"{jenis} {nama}";
    }
}
