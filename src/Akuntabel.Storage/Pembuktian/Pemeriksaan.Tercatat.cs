
namespace Akuntabel.Storage.Pembuktian;

/// <summary>The chain against heads that somebody noted outside the store.</summary>
internal sealed partial class Pemeriksaan
{
    private async Task TercatatAsync(IReadOnlyList<KepalaTercatat> tercatat, List<(string Pemda, long Nomor, string Sidik)> kepala)
    {
        var cocok = 0L;
        foreach (var t in tercatat.OrderBy(t => t.Pemda, StringComparer.Ordinal).ThenBy(t => t.Nomor))
        {
            var salah = await SalahTercatatAsync(t, kepala, cocok);
            if (salah is null)
            {
                cocok = t.Nomor;
                _catatan.Add($"Kepala yang dicatat, nomor {t.Nomor}, ada dalam rantai ini dengan sidik yang sama.");
            }
            else
            {
                Catat(salah);
            }
        }
    }

    // what is not signed by this installation proves nothing and is not compared
    private List<KepalaTercatat> Tertanda(CatatanLuar luar, IReadOnlyList<KunciKepala> dalam)
    {
        var kunci = luar.DaftarKunci.Count > 0 ? luar.DaftarKunci : [.. dalam.Select(k => k.Publik)];
        foreach (var k in dalam.Where(k => luar.DaftarKunci.Count > 0 && !luar.DaftarKunci.Contains(k.Publik)))
        {
            Catat($"Kunci kepala {k.Id} ({k.Pemda}) ada dalam data ini, tetapi bukan kunci publik yang Anda catat.");
        }

        foreach (var t in luar.DaftarTertanda.Where(t => !kunci.Any(t.Terbukti)))
        {
            Catat($"Tanda tangan kepala nomor {t.Nomor} ({t.Pemda}) tidak terbukti: diubah, atau ditandatangani instalasi lain (kunci {t.Kunci}).");
        }

        return [.. luar.DaftarTertanda.Where(t => kunci.Any(t.Terbukti)).Select(t => new KepalaTercatat(t.Pemda, t.Nomor, t.Sidik))];
    }

    private async Task<string?> SalahTercatatAsync(KepalaTercatat t, List<(string Pemda, long Nomor, string Sidik)> kepala, long cocok)
    {
        if (t.Pemda.Length == 0 && kepala.Count != 1)
        {
            return $"Kepala nomor {t.Nomor} tidak dapat dibandingkan: data ini memuat {kepala.Count} rantai. Tulis kepala sebagai pemda/nomor:sidik.";
        }

        var pemda = t.Pemda.Length > 0 ? t.Pemda : kepala[0].Pemda;
        var akhir = await sesi.SatuAsync<long>("SELECT COALESCE(MAX(nomor), 0) FROM peristiwa WHERE pemda = @pemda", new { pemda });
        var sejak = cocok > 0 ? $" Rantai sampai nomor {cocok} masih yang dahulu dicatat." : "";
        return await sesi.SatuAsync<string>("SELECT sidik FROM peristiwa WHERE pemda = @pemda AND nomor = @Nomor", new { pemda, t.Nomor }) switch
        {
            null => $"Rantai peristiwa {pemda} dipotong: peristiwa nomor {t.Nomor} pernah dicatat, tetapi rantai ini berakhir pada nomor {akhir}. Peristiwa sesudahnya dihapus, atau data ini dipulihkan dari cadangan yang lebih lama.{sejak}",
            var s when !s.StartsWith(t.Sidik, StringComparison.Ordinal) =>
                $"Rantai peristiwa {pemda} ditulis ulang: peristiwa nomor {t.Nomor} kini bersidik {Pendek(s)}, tetapi yang dahulu dicatat {Pendek(t.Sidik)}.{sejak}",
            _ => null,
        };
    }
}
