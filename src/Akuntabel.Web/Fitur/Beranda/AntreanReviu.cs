using Akuntabel.Core.Alur;
using Akuntabel.Core.Reviu;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Alur;
using Akuntabel.Storage.Dokumen;
using Akuntabel.Storage.KertasKerja;
using Akuntabel.Web.Keamanan;
using Akuntabel.Web.Umum;

namespace Akuntabel.Web.Fitur.Beranda;

/// <summary>Something of a reviu or an evaluation that waits for who does it.</summary>
/// <param name="Judul">What.</param>
/// <param name="Alamat">Where.</param>
/// <param name="Petunjuk">How it stands.</param>
/// <param name="Ragam">Its tone.</param>
/// <param name="Keadaan">Its state in a word.</param>
public sealed record TugasReviu(string Judul, string Alamat, string Petunjuk, Komponen.Ragam Ragam, string Keadaan);

/// <summary>What waits for the user: papers of teams that he is in, evaluations that he checks, and reports that nobody reviews yet.</summary>
public sealed class AntreanReviu(KertasKerjaStore kertas, PelaksanaanSopStore sop, Pengakses pengakses, WaktuSetempat waktu)
{
    private const int Terbanyak = 12;

    /// <summary>Finds it: what is late first.</summary>
    /// <param name="tahun">Year of the reports that are looked for.</param>
    /// <param name="kantor">Offices, by key.</param>
    /// <param name="dokumen">Their documents.</param>
    /// <param name="mereviu">Whether the user reviews reports, so that those of nobody are his too.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<IReadOnlyList<TugasReviu>> CariAsync(
        int tahun, IReadOnlyDictionary<string, string> kantor, ILookup<string, VersiDokumen> dokumen, bool mereviu, CancellationToken batal)
    {
        ArgumentNullException.ThrowIfNull(kantor);
        ArgumentNullException.ThrowIfNull(dokumen);
        var semua = await kertas.DaftarAsync(pengakses.Pemda, null, batal: batal);
        var berjalan = semua.Where(k => k.Keadaan == KeadaanKertas.Berjalan && kantor.ContainsKey(k.PerangkatDaerah)).ToList();
        var jalan = berjalan.Count == 0 ? [] : await sop.BerjalanAsync(pengakses.Pemda, batal);
        PelaksanaanTersimpan? Jalan(KertasTersimpan k) => jalan.FirstOrDefault(j => j.PerangkatDaerah == k.PerangkatDaerah && j.Periode.Mulai == k.Tahun
            && j.Jenis == (k.Jenis == JenisKertas.Reviu ? JenisPelaksanaan.Reviu : JenisPelaksanaan.Evaluasi));
        var memverifikasi = pengakses.DaftarPeran.Any(p => p.Peran == Peran.Bappeda);
        var milik = berjalan.Where(k => k.Tugas.Peran(pengakses.Id) is not null
            || (memverifikasi && k.Jenis == JenisKertas.Evaluasi && Jalan(k)?.Pelaksanaan.Terbuka.FirstOrDefault()?.Langkah == LangkahEvaluasi.Verifikasi)).ToList();
        var direviu = semua.Where(k => k.Jenis == JenisKertas.Reviu && k.Tahun == tahun).Select(k => k.PerangkatDaerah).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. milik.Select(k => Satu(k, kantor[k.PerangkatDaerah], Jalan(k)))
                .OrderByDescending(t => t.Ragam).Take(Terbanyak),
            .. !mereviu ? [] : kantor.Where(k => !direviu.Contains(k.Key)).SelectMany(k => dokumen[k.Key].Where(d => d.JenisDokumen == JenisDokumen.Laporan && d.Periode == Periode.Tahun(tahun)).Take(1)
                .Select(d => new TugasReviu($"Laporan {tahun} {k.Value}", Alamat.Reviu.Satu(k.Key, tahun), "Belum direviu.", Komponen.Ragam.Biasa, d.Keadaan))).Take(Terbanyak),
        ];
    }

    private TugasReviu Satu(KertasTersimpan k, string nama, PelaksanaanTersimpan? j)
    {
        var t = j?.Pelaksanaan.Terbuka.FirstOrDefault();
        var lambat = t?.Terlambat(sop.Kini) == true;
        var (sebutan, alamat) = k.Jenis == JenisKertas.Reviu ? ("Reviu", Alamat.Reviu.Satu(k.PerangkatDaerah, k.Tahun)) : ("Evaluasi", Alamat.Evaluasi.Satu(k.PerangkatDaerah, k.Tahun));
        return new TugasReviu($"{sebutan} {k.Tahun} {nama}", alamat,
            t is null ? "Langkahnya belum dimulai." : $"{j?.Pelaksanaan.Langkah(t.Langkah).Sebutan}.{(t.Tempo is { } s
                ? $" Ditunggu sampai {TanggalIndonesia.Panjang(DateOnly.FromDateTime(s))} pukul {s:HH.mm} {waktu.Zona}." : "")}",
            lambat ? Komponen.Ragam.Bahaya : Komponen.Ragam.Info, lambat ? "terlambat" : "berjalan");
    }
}
