using Akuntabel.Dokumen.Pembacaan;
using Akuntabel.Uji;
using Akuntabel.Uji.Usulan;
using Akuntabel.Web.Pekerjaan;

namespace Akuntabel.Web.Penyusunan;

/// <summary>What is asked of the reading of an office's existing document.</summary>
/// <param name="Nama">Name as uploaded, made safe to show.</param>
/// <param name="Berkas">Name in the job's folder.</param>
/// <param name="Tahun">The year that the office begins.</param>
public sealed record IsianNaskah(string Nama, string Berkas, int Tahun);

/// <summary>An existing document that was read.</summary>
/// <param name="Isian">What was asked.</param>
/// <param name="Usulan">The plan that it states.</param>
/// <param name="Catatan">What could not be read of it.</param>
public sealed record NaskahTerbaca(IsianNaskah Isian, UsulanRencana Usulan, IReadOnlyList<string> Catatan);

/// <summary>Reads the plan out of an existing document: with the same readers, limits and rules as a check.</summary>
internal sealed class KerjaNaskah : IPengerjaan
{
    /// <summary>Its kind.</summary>
    public const string Kode = JenisPekerjaan.Naskah;

    private const int AwalUji = 20;
    private const int AkhirUji = 90;

    /// <inheritdoc/>
    public string Jenis => Kode;

    /// <inheritdoc/>
    public void Kerjakan(RuangKerja ruang)
    {
        var isian = ruang.Isian<IsianNaskah>();
        var jalur = Path.Combine(ruang.Masukan, isian.Berkas);
        try
        {
            ruang.Maju($"Membaca {isian.Nama}", 0);
            var dokumen = PembacaDokumen.Baca(jalur);
            var banyak = KatalogUji.DaftarAturan.Count;
            var hasil = KatalogUji.Periksa(dokumen, null, n => ruang.Maju("Memeriksa angka yang bertentangan",
                AwalUji + ((AkhirUji - AwalUji) * n / banyak)), ruang.Batal);
            ruang.Maju("Mencari rencana dalam tabelnya", AkhirUji);
            var usulan = PenemuRencana.Dari(dokumen, hasil);
            ruang.Hasil(new NaskahTerbaca(isian, usulan, usulan.Terlewat > 0 ? [usulan.SebutTerlewat, .. dokumen.Catatan]
                : dokumen.Catatan));
        }
        catch (DokumenTakTerbacaException e)
        {
            throw new PekerjaanGagalException(e.Message.Replace(jalur, isian.Nama, StringComparison.Ordinal), e);
        }
    }
}
