using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.Pertukaran.Formulir;

namespace Akuntabel.Web.Penyimpanan;

/// <summary>What the register of offices knows of an office, where its profile does not say it yet: a paper bears the official
/// name.</summary>
internal static class IdentitasKantor
{
    private const string Profil = "instansi.yaml";

    /// <summary>The files with the names of the office and of its region.</summary>
    /// <param name="berkas">Files that a paper is composed of.</param>
    /// <param name="nama">Official name of the office.</param>
    /// <param name="pemda">Name of the pemerintah daerah.</param>
    public static KumpulanBerkas Lengkapi(KumpulanBerkas berkas, string nama, string pemda)
    {
        ArgumentNullException.ThrowIfNull(berkas);
        var awal = AwalDokumen.Baru(JenisDokumen.Profil, Periode.Tahun(1), nama, pemda).Isi[Profil];
        if (!berkas.Coba(Profil, out var ada))
        {
            return berkas.Dengan(Profil, awal);
        }

        if (FormulirBerkas.Buka(Profil, ada) is not { } kini || FormulirBerkas.Buka(Profil, awal) is not { } baku)
        {
            return berkas;
        }

        var kosong = Bidang(kini).Where(b => b.Teks.Length == 0).Select(b => b.Alamat).ToHashSet(StringComparer.Ordinal);
        var kiriman = KirimanFormulir.Kosong;
        foreach (var b in Bidang(baku).Where(b => b.Teks.Length > 0 && kosong.Contains(b.Alamat)))
        {
            kiriman.Isi(b.Alamat, b.Teks);
        }

        return berkas.Dengan(Profil, kini.Terapkan(kiriman, new RujukanFormulir(), []).Berkas);
    }

    private static IReadOnlyList<BidangTerisi> Bidang(FormulirBerkas f) =>
        f.Terapkan(KirimanFormulir.Kosong, new RujukanFormulir(), []).Isi.Bidang;
}
