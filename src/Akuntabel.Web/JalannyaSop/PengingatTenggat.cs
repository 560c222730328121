using System.Globalization;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>Reminds of the deadlines of documents by the same rows and rules as of the steps of procedures: a document that is not set when it
/// should be is told to those who write it, and to the head once it waits for him.</summary>
public sealed class PengingatTenggat(
    PerangkatDaerahStore kantor, TenggatStore tenggat, DokumenStore dokumen, PengingatStore store, PelaksanaanSopStore jalan, ZonaPemda zona)
{
    private const string Awalan = "tenggat/";

    // what is due may be a document of the year before or of the next
    private const int Sekitar = 1;

    /// <summary>Whether a row is about a deadline.</summary>
    public static bool Milik(BarisPengingat b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return b.Pelaksanaan.StartsWith(Awalan, StringComparison.Ordinal);
    }

    /// <summary>Notes what falls due now.</summary>
    public async Task CatatAsync(
        string pemda, AturanPengingat aturan, KalenderKerja kalender, IReadOnlyList<PenggunaBersurel> orang, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        ArgumentNullException.ThrowIfNull(kalender);
        var ketentuan = await KetentuanAsync(pemda, batal);
        foreach (var p in (await kantor.DaftarAsync(pemda, batal)).Where(p => p.Aktif == 1))
        {
            var semua = await dokumen.DaftarAsync(pemda, p.Id, batal);
            foreach (var j in Belum(semua, ketentuan))
            {
                var tempo = j.Tanggal.ToDateTime(kalender.Jam(j.Tanggal).Pulang);
                if (aturan.Ke(new TugasSop(0, "", 0, DateTime.MinValue, tempo), jalan.Kini, kalender) is { } ke)
                {
                    await store.CatatAsync(pemda, new PengingatBaru(p.Id, Kunci(p.Id, j), tempo, ke), Penerima(p.Id, semua, j, orang), zona.Kini,
                        batal);
                }
            }
        }
    }

    /// <summary>What is written of a row; <c>null</c>: the document is set meanwhile, and nobody is reminded of it.</summary>
    public async Task<(string Perihal, string Isi)?> TulisAsync(
        string pemda, BarisPengingat b, PenggunaBersurel untuk, string alamatLuar, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(untuk);
        var semua = await dokumen.DaftarAsync(pemda, b.PerangkatDaerah, batal);
        var j = Belum(semua, await KetentuanAsync(pemda, batal)).FirstOrDefault(x => Kunci(b.PerangkatDaerah, x) == b.Pelaksanaan);
        if (j is not { Tenggat.Jenis: { } jenis } || !Penerima(b.PerangkatDaerah, semua, j, [untuk]).Contains(b.Penerima))
        {
            return null;
        }

        var nama = (await kantor.CariAsync(pemda, b.PerangkatDaerah, batal))?.Nama ?? b.PerangkatDaerah;
        var versi = new TenggatDokumen(semua).Draf(j.Periode.Mulai, jenis);
        var hari = DateOnly.FromDateTime(jalan.Kini);
        return ($"Pengingat: {j.Nama} ({nama})", string.Join(' ', new[]
        {
            $"Yth. {untuk.Pengguna.Nama}, {j.Nama} pada {nama} ditunggu sampai {TanggalIndonesia.Panjang(j.Tanggal)} ({j.Jarak(hari)}).",
            $"Dasarnya: {j.Sebab}{(j.Ragu.Length > 0 ? $" ({j.Ragu})" : "")}.",
            versi is null ? "Dokumennya belum dimulai." : versi.Menunggu ? "Dokumennya menunggu keputusan kepala." : "Dokumennya masih draf.",
            $"Buka: {alamatLuar}{Alamat.PerangkatDaerah.Ringkasan(b.PerangkatDaerah, j.Periode.Mulai)}",
        }));
    }

    private async Task<IReadOnlyList<KetentuanTenggat>> KetentuanAsync(string pemda, CancellationToken batal) =>
        [.. (await tenggat.DaftarAsync(pemda, batal)).Select(b => b.Ketentuan)];

    // those of quarters are reminded of by their procedure; one that nobody has checked accuses nobody once it is over
    private List<JatuhTempo> Belum(IReadOnlyList<VersiDokumen> semua, IReadOnlyList<KetentuanTenggat> ketentuan)
    {
        var (milik, hari) = (new TenggatDokumen(semua), DateOnly.FromDateTime(jalan.Kini));
        return [.. Enumerable.Range(hari.Year - Sekitar, (2 * Sekitar) + 1)
            .SelectMany(t => KatalogTenggat.Tahun(t, ketentuan, milik.Disahkan(t)))
            .Where(j => j.Tenggat is { Penanggung: PenanggungTenggat.PerangkatDaerah, PerTriwulan: false, Jenis: { } jenis }
                && (semua.Count > 0 || jenis == JenisDokumen.PerjanjianKinerja)
                && (!j.Lewat(hari) || j.Terlambat(hari)) && !milik.Ditetapkan(j.Periode.Mulai, jenis))];
    }

    private static IReadOnlyList<string> Penerima(
        string pd, IReadOnlyList<VersiDokumen> semua, JatuhTempo j, IReadOnlyList<PenggunaBersurel> orang)
    {
        var menunggu = j.Tenggat.Jenis is { } jenis && new TenggatDokumen(semua).Draf(j.Periode.Mulai, jenis) is { Menunggu: true };
        Peran[] peran = menunggu ? [Peran.Kepala]
            : j.Tenggat.Jenis == JenisDokumen.Laporan ? [Peran.Perencana, Peran.Penyusun] : [Peran.Perencana];
        return [.. orang.Where(o => o.Pengguna.DaftarPeran.Any(p => p.PerangkatDaerah == pd && peran.Contains(p.Peran)))
            .Select(o => o.Pengguna.Id)];
    }

    private static string Kunci(string pd, JatuhTempo j) =>
        string.Create(CultureInfo.InvariantCulture, $"{Awalan}{pd}/{j.Tenggat.Kode}/{j.Periode.Mulai}");
}
