using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>What a new office sets up, in the order in which one needs it.</summary>
internal static class PenyiapanKantor
{
    private const string Ada = "selesai";
    private const string Belum = "belum ada";

    /// <summary>The list; empty when all of it is done.</summary>
    /// <param name="siap">What is there.</param>
    /// <param name="dokumen">Documents of the office.</param>
    /// <param name="kurang">What is missing in them.</param>
    /// <param name="hak">What the user may do.</param>
    /// <param name="tahun">The year.</param>
    public static IReadOnlyList<TugasPd> Susun(BarisPenyiapan siap, IReadOnlyList<VersiDokumen> dokumen,
        IReadOnlyList<HalKurangIsian> kurang, HakKantor hak, int tahun)
    {
        var pd = hak.Pd;
        bool Punya(JenisDokumen j) => dokumen.Any(d => d.Jenis == j.Kode);
        IReadOnlyList<TugasPd> semua =
        [
            Satu(siap.Perencana > 0, "Perencana", "/pengguna", hak.MemberiPeran, "Orang yang mengisi dokumen kantor ini.", "administrator"),
            Satu(siap.Kepala.Length > 0, siap.Kepala.Length > 0 ? $"Kepala: {siap.Kepala}" : "Kepala perangkat daerah",
                Alamat.Pejabat.Masa(pd),
                hak.MencatatMasa, siap.NamaPemutus.Length > 0
                    ? $"Peran Kepala sudah diberikan kepada {siap.NamaPemutus.TrimEnd('.')}. Nama dan jabatannya tinggal diperiksa dan disimpan agar tercetak."
                    : siap.Pemutus > 0 ? "Peran Kepala sudah diberikan; catat masa jabatannya agar namanya tercetak."
                    : "Yang menetapkan dokumen hari ini."),
            Satu(siap.Unit > 0, siap.Unit > 0 ? $"Unit kerja: {siap.Unit} unit" : "Unit kerja", Alamat.Unit.Daftar(pd), hak.MenyusunUnit,
                "Bagan organisasi dan hak sub bidang memakainya."),
            Satu(siap.SubBidang > 0, "Pengguna sub bidang", "/pengguna", hak.MemberiPeran,
                "Mengisi rencana dan pengukuran unitnya sendiri.", "administrator"),
            Dokumen(JenisDokumen.Profil, "data-kantor", "Profil kantor", "Nama, alamat, tugas dan fungsi."),
            Dokumen(JenisDokumen.Renstra, "perencanaan", "Renstra", "Sasaran, indikator, dan target lima tahun."),
            Dokumen(JenisDokumen.Anggaran, "anggaran", "Anggaran", "Program, kegiatan, dan sub kegiatan dengan pagunya."),
            Dokumen(JenisDokumen.PerjanjianKinerja, "perjanjian-kinerja", "Perjanjian Kinerja", "Target yang dijanjikan tahun ini."),
            Satu(Punya(JenisDokumen.SumberDaya), "Pegawai dan sarana", Alamat.SumberDaya.Daftar(pd), hak.MemulaiRegister,
                "Tabel Bab I laporan disusun dari sini."),
        ];
        return semua.All(t => t.Status != Belum) ? [] : semua;

        TugasPd Dokumen(JenisDokumen j, string tahap, string nama, string petunjuk)
        {
            var tugas = Satu(Punya(j), nama, Alamat.Siklus.Tahap(pd, tahap, tahun), hak.Membuat(j.Kode), petunjuk);
            var isian = kurang.Where(k => k is { Mulai: false, Bobot: BobotKurang.Menahan } && k.Jenis == j.Kode).ToList();
            return tugas.Status == Ada && isian.Count > 0
                ? tugas with { Status = $"kurang {isian.Sum(k => k.Banyak)} isian", Alamat = tugas.Alamat is null ? null : isian[0].Alamat }
                : tugas;
        }
    }

    // one who may only look is told whose task it is, so that the line is no dead end
    private static TugasPd Satu(bool ada, string teks, string alamat, bool boleh, string petunjuk,
        string oleh = "perencana perangkat daerah ini") =>
        new(teks, boleh ? alamat : null, ada ? Ada : Belum, ada ? null : boleh ? petunjuk : $"{petunjuk} Dikerjakan {oleh}.");
}
