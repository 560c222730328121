using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Akun;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Storage.Umum;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.JalannyaSop;

/// <summary>Reminds of recommendations of APIP by the same rows and rules as of deadlines: one that the office has not handed in when its day comes
/// is told to its planner and head.</summary>
public sealed class PengingatRekomendasi(PerangkatDaerahStore kantor, RekomendasiStore rekomendasi, PengingatStore store, PelaksanaanSopStore jalan, ZonaPemda zona)
{
    private const string Awalan = "rekomendasi/";

    /// <summary>Whether a row is about a recommendation.</summary>
    public static bool Milik(BarisPengingat b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return b.Pelaksanaan.StartsWith(Awalan, StringComparison.Ordinal);
    }

    /// <summary>Notes what falls due now.</summary>
    public async Task CatatAsync(string pemda, AturanPengingat aturan, KalenderKerja kalender, IReadOnlyList<PenggunaBersurel> orang, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(aturan);
        ArgumentNullException.ThrowIfNull(kalender);
        var aktif = (await kantor.DaftarAsync(pemda, batal)).Where(p => p.Aktif == 1).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var r in (await rekomendasi.DaftarAsync(pemda, null, batal: batal)).Where(r => Menunggu(r) && aktif.Contains(r.PerangkatDaerah)))
        {
            var tempo = (r.Tempo ?? default).ToDateTime(kalender.Jam(r.Tempo ?? default).Pulang);
            if (aturan.Ke(new TugasSop(0, "", 0, DateTime.MinValue, tempo), jalan.Kini, kalender) is { } ke)
            {
                await store.CatatAsync(pemda, new PengingatBaru(r.PerangkatDaerah, Awalan + r.Id, tempo, ke),
                    [.. orang.Where(o => Penerima(o, r.PerangkatDaerah)).Select(o => o.Pengguna.Id)], zona.Kini, batal);
            }
        }
    }

    /// <summary>What is written of a row; <c>null</c>: it was handed in or settled meanwhile, and nobody is reminded of it.</summary>
    public async Task<(string Perihal, string Isi)?> TulisAsync(string pemda, BarisPengingat b, PenggunaBersurel untuk, string alamatLuar, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(untuk);
        if (await rekomendasi.CariAsync(pemda, b.PerangkatDaerah, b.Pelaksanaan[Awalan.Length..], batal) is not { Tempo: { } tempo } r || !Menunggu(r)
            || !Penerima(untuk, b.PerangkatDaerah))
        {
            return null;
        }

        var nama = (await kantor.CariAsync(pemda, b.PerangkatDaerah, batal))?.Nama ?? b.PerangkatDaerah;
        var umur = r.Umur(DateOnly.FromDateTime(jalan.Kini));
        return ($"Pengingat: rekomendasi APIP ({nama})", string.Join(' ', new[]
        {
            $"Yth. {untuk.Pengguna.Nama}, rekomendasi {r.Jenis} {r.Tahun} kepada {nama} ditunggu sampai {TanggalIndonesia.Panjang(tempo)}{(umur > 0 ? $" (lewat {umur} hari)" : "")}:",
            r.Isi.Uraian,
            $"Buka: {alamatLuar}{Alamat.Rekomendasi.Satu(b.PerangkatDaerah, r.Id)}",
        }));
    }

    private static bool Menunggu(RekomendasiTersimpan r) => r is { Tempo: not null, Keadaan: KeadaanRekomendasi.Belum or KeadaanRekomendasi.Proses };

    private static bool Penerima(PenggunaBersurel o, string pd) =>
        o.Pengguna.DaftarPeran.Any(p => p.PerangkatDaerah == pd && p.Peran is (Peran.Perencana or Peran.Kepala));
}
