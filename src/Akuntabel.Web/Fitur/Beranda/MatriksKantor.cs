using Akuntabel.Core.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Proyeksi;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>An office among others.</summary>
/// <param name="Angka">Its figures.</param>
/// <param name="Siklus">Its cycle.</param>
/// <param name="Menunggu">Documents that wait for the user there.</param>
/// <param name="Dikembalikan">Documents that its head gave back.</param>
/// <param name="Penyiapan">What its set-up lacks, in words; empty: nothing, or not the user's concern.</param>
public sealed record BarisKantor(BarisRingkasan Angka, SiklusTahun Siklus, int Menunggu, int Dikembalikan, string Penyiapan);

/// <summary>Offices and the stages of one year.</summary>
/// <param name="Ringkasan">Their figures with sums.</param>
/// <param name="Daftar">The offices.</param>
public sealed record MatriksKantor(RingkasanPemda Ringkasan, IReadOnlyList<BarisKantor> Daftar)
{
    /// <summary>Stages that are late, of all offices.</summary>
    public int Terlambat => Daftar.Count(k => k.Siklus.Langkah.Any(l => l.Kemajuan == KemajuanLangkah.Terlambat));

    /// <summary>Documents that wait for the user, of all offices.</summary>
    public int Menunggu => Daftar.Sum(k => k.Menunggu);

    /// <summary>Builds it.</summary>
    /// <param name="angka">Figures of the year.</param>
    /// <param name="dokumen">Documents by office.</param>
    /// <param name="penyiapan">Set-up by office; none for who does not set up.</param>
    /// <param name="menetapkan">Whether the user decides on a document of an office.</param>
    /// <param name="ketentuan">What the pemda decided of deadlines.</param>
    /// <param name="hari">Today.</param>
    public static MatriksKantor Susun(
        RingkasanPemda angka, ILookup<string, VersiDokumen> dokumen, IReadOnlyList<BarisPenyiapan> penyiapan,
        Func<VersiDokumen, string, bool> menetapkan, IReadOnlyList<KetentuanTenggat> ketentuan, DateOnly hari)
    {
        ArgumentNullException.ThrowIfNull(angka);
        ArgumentNullException.ThrowIfNull(dokumen);
        var siap = penyiapan.ToDictionary(p => p.Id, StringComparer.Ordinal);
        // the quarters are left to the offices: what they have measured is not read here
        var tempo = KatalogTenggat.Tahun(angka.Tahun, ketentuan, null).Where(j => j.Tenggat is { PerTriwulan: false }).ToList();
        return new MatriksKantor(angka, [.. angka.DaftarBaris.Select(b =>
        {
            var milik = dokumen[b.Id].ToList();
            return new BarisKantor(
                b, SiklusTahun.Susun(milik, b.Id, angka.Tahun, milik.Exists(d => d.Mulai == angka.Tahun) ? tempo : [], hari),
                milik.Count(d => d.Menunggu && menetapkan(d, b.Id)), milik.Count(d => d.Keadaan == VersiDokumen.Dikembalikan),
                siap.GetValueOrDefault(b.Id) is { } p ? Kurang(p, milik.Count) : "");
        })]);
    }

    /// <summary>Where an office is opened in the year that is shown.</summary>
    public string AlamatKantor(BarisKantor k) => Alamat.PerangkatDaerah.Ringkasan(k?.Angka.Id ?? "", Ringkasan.Tahun);

    private static string Kurang(BarisPenyiapan p, int dokumen) => string.Join(", ", new[]
    {
        p.Perencana == 0 ? "perencana" : "", p.Kepala.Length == 0 ? "kepala" : "", p.Unit == 0 ? "unit kerja" : "", dokumen == 0
            ? "dokumen" : "",
    }.Where(x => x.Length > 0));
}
