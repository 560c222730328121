using System.Text;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Laporan;
using Akuntabel.Core.Umum;
using Akuntabel.Dokumen.RuangTulis;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Penulisan;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Penyusunan;

/// <summary>The writing of one report as it stands.</summary>
/// <param name="Versi">The report's document.</param>
/// <param name="Isi">Its files.</param>
/// <param name="Semua">All files that the report reads.</param>
/// <param name="Bahan">What it is written with; <c>null</c>: it cannot be composed.</param>
/// <param name="Bagian">Who has which part.</param>
/// <param name="Komentar">What was said.</param>
public sealed record KeadaanTulis(
    VersiDokumen Versi, KumpulanBerkas Isi, KumpulanBerkas Semua, BahanTulis? Bahan, IReadOnlyDictionary<string, BagianTersimpan> Bagian,
    IReadOnlyList<KomentarTersimpan> Komentar)
{
    /// <summary>Whether it can still be written.</summary>
    public bool Draf => Versi.Status == VersiDokumen.Draf;

    /// <summary>Members of the team that makes the report, as its decree names them.</summary>
    public IReadOnlyList<string> Tim => Bahan?.Akar.Isi.GetValueOrDefault("sk-tim") is NilaiLingkup tim && tim.Isi.GetValueOrDefault("anggota") is NilaiDaftar d
        ? [.. d.Butir.OfType<NilaiLingkup>().Select(a => a.Isi.GetValueOrDefault("nama") is NilaiTeks t ? t.Isi : "").Where(n => n.Length > 0)] : [];

    /// <summary>Digest of a text, by which it is known that it changed.</summary>
    public static string Sidik(string markdown) => IsiStore.Sidik(Encoding.UTF8.GetBytes(markdown));

    private static readonly string Kosong = Sidik("");

    /// <summary>How a part stands.</summary>
    public KeadaanBagian Keadaan(TempatNarasi t)
    {
        ArgumentNullException.ThrowIfNull(t);
        if (!Draf)
        {
            return KeadaanBagian.Beku;
        }

        return Menurut(Bagian.GetValueOrDefault(t.Kunci), NarasiLaporan.Isi(Isi, t) is { Length: > 0 } ada ? Sidik(ada) : "");
    }

    /// <summary>How a part of a draft stands.</summary>
    /// <param name="simpan">What is kept of it.</param>
    /// <param name="ada">Digest of its text; empty: there is none.</param>
    public static KeadaanBagian Menurut(BagianTersimpan? simpan, string ada)
    {
        ArgumentNullException.ThrowIfNull(ada);
        var sama = simpan is not null && simpan.Sidik == (ada.Length > 0 ? ada : Kosong);
        return simpan?.Keadaan == BagianTersimpan.Dikembalikan && sama ? KeadaanBagian.Dikembalikan
            : ada.Length == 0 ? KeadaanBagian.Kosong
            : simpan?.Keadaan == BagianTersimpan.DariLalu && sama ? KeadaanBagian.DariLalu
            : simpan?.Keadaan == BagianTersimpan.Diperiksa && sama ? KeadaanBagian.Diperiksa : KeadaanBagian.Ditulis;
    }
}

/// <summary>How a part of a report stands.</summary>
public enum KeadaanBagian
{
    /// <summary>Nothing is written.</summary>
    Kosong,

    /// <summary>Written, not checked.</summary>
    Ditulis,

    /// <summary>Taken over from the year before, and not changed since.</summary>
    DariLalu,

    /// <summary>Given back with a note, and not changed since.</summary>
    Dikembalikan,

    /// <summary>Checked, and not changed since.</summary>
    Diperiksa,

    /// <summary>The report is set.</summary>
    Beku,

    /// <summary>The outline makes it out of data.</summary>
    Otomatis,
}

/// <summary>Reads how the writing of a report stands.</summary>
public sealed class KonteksTulis(DokumenStore dokumen, PenulisanStore penulisan, LaporanTersusun tersusun, FotoLaporan foto, Pengakses pengakses)
{
    /// <summary>The report of a period; <c>null</c>: there is none.</summary>
    /// <param name="pd">Office.</param>
    /// <param name="periode">The span.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<KeadaanTulis?> BacaAsync(string pd, Periode periode, CancellationToken batal)
    {
        var (berkas, daftar) = await dokumen.BahanAsync(pengakses.Pemda, pd, periode, PilihanVersi.Terbaru, batal: batal);
        return daftar.FirstOrDefault(d => d.Jenis == JenisDokumen.Laporan.Kode && d.Periode == periode) is not { } versi ? null
            : await DariAsync(versi, await dokumen.IsiAsync(versi, batal), berkas, batal);
    }

    /// <summary>The same of a report whose files were read already.</summary>
    /// <param name="versi">Its document.</param>
    /// <param name="isi">Its files.</param>
    /// <param name="berkas">All files that it reads.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<KeadaanTulis> DariAsync(VersiDokumen versi, KumpulanBerkas isi, KumpulanBerkas berkas, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(versi);
        var semua = FotoLaporan.DenganTitik(berkas);
        var (bagian, komentar) = await penulisan.BacaAsync(versi.Kunci, batal);
        return new KeadaanTulis(versi, isi, semua, tersusun.BahanTulis(semua), bagian.ToDictionary(b => b.Bagian, StringComparer.Ordinal), komentar);
    }

    /// <summary>The files with the photos that they name, for a preview.</summary>
    public Task<KumpulanBerkas> DenganFotoAsync(KumpulanBerkas berkas, string pd, CancellationToken batal) =>
        foto.DenganAsync(new KumpulanBerkas(berkas.Isi.Where(b => FotoLaporan.Sidik(b.Key) is null)), pengakses.Pemda, pd, batal);
}
