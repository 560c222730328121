using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Kunci;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Pembuktian;

/// <summary>One run of a verification.</summary>
internal sealed partial class Pemeriksaan(SesiBasisdata sesi, IProgress<long>? kemajuan, KunciInstalasi? kunciInstalasi)
{
    // a broken store may be broken everywhere: the first places say enough
    private const int MasalahTerbanyak = 50;

    private const int SelangKemajuan = 500;

    private readonly List<string> _masalah = [];

    private readonly List<string> _catatan = [];

    private long _selesai;

    private long _baris;

    public async Task<HasilVerifikasi> SemuaAsync(CatatanLuar luar)
    {
        await CobaAsync("Berkas data", BerkasAsync);
        await CobaAsync("Susunan tabel", SkemaAsync);
        var (peristiwa, kepala) = (0L, new List<(string, long, string)>());
        // a chain whose pemda was deleted is looked at all the same
        foreach (var pemda in await CobaAsync("Tabel rantai", DaftarPemdaAsync) ?? [])
        {
            var (banyak, sidik) = await CobaAsync($"Rantai peristiwa {pemda}", () => RantaiAsync(pemda));
            peristiwa += banyak;
            kepala.Add((pemda, banyak, sidik ?? ""));
        }

        await CobaAsync("Tabel pemda", SatuPemdaAsync);
        var daftarKunci = await CobaAsync("Tabel kunci_kepala", () => PenandaKepala.DaftarKunciAsync(sesi)) ?? [];
        await CobaAsync("Kepala yang dicatat", () => TercatatAsync([.. luar.DaftarKepala, .. Tertanda(luar, daftarKunci)], kepala));
        var isi = await CobaAsync("Tabel isi", IsiAsync);
        await KeadaanAsync();
        await CobaAsync("Kode masuk tersegel", SegelAsync);
        var dokumen = await CobaAsync("Tabel dokumen", DokumenAsync);
        await CobaAsync("Tabel dokumen", DokumenHilangAsync);
        await CobaAsync("Tabel lampiran", LampiranAsync);
        await CobaAsync("Bukti peristiwa", BuktiAsync);
        return new HasilVerifikasi(peristiwa, isi, dokumen, kepala, _masalah) { Baris = _baris, DaftarCatatan = _catatan, DaftarKunci = daftarKunci };
    }

    // a copy with other figures beside the true one would prove itself: an installation has the offices of one
    private async Task SatuPemdaAsync()
    {
        var daftar = await sesi.DaftarAsync<string>("SELECT DISTINCT pemda FROM perangkat_daerah ORDER BY pemda");
        if (daftar.Count > 1)
        {
            Catat($"Data memuat perangkat daerah {daftar.Count} pemerintah daerah ({string.Join(", ", daftar.Take(5))}), padahal satu pemasangan hanya melayani satu: salah satunya bukan data yang sebenarnya.");
        }
    }

    private Task<IReadOnlyList<string>> DaftarPemdaAsync() =>
        sesi.DaftarAsync<string>("SELECT pemda FROM pemda UNION SELECT pemda FROM rantai UNION SELECT DISTINCT pemda FROM peristiwa ORDER BY 1");

    // behind the first broken link nothing is proven; what later events say is still what the rows are compared with
    private async Task<(long Banyak, string Sidik)> RantaiAsync(string pemda)
    {
        var (nomor, sidik, saat, putus) = (0L, "", "", false);
        var keadaan = Keadaan(pemda);
        var musnah = (await sesi.DaftarAsync<BarisMusnah>("SELECT nomor, sidik FROM peristiwa_musnah WHERE pemda = @pemda", new { pemda })).ToLookup(m => m.Nomor, m => m.Sidik);
        await foreach (var p in RantaiPeristiwa.SemuaAsync(sesi, pemda))
        {
            keadaan.Terima(p);
            if (putus)
            {
                continue;
            }

            if (SalahMataRantai(p, nomor + 1, sidik, saat, musnah[p.Nomor]) is { } salah)
            {
                Catat($"Rantai peristiwa {pemda} putus pada nomor {p.Nomor} ({p.Jenis}, {p.Saat}, {p.PelakuNama}): {salah}");
                putus = true;
                continue;
            }

            (nomor, sidik, saat) = (p.Nomor, p.Sidik, p.Saat);
            Maju();
        }

        if (!putus)
        {
            await KepalaAsync(pemda, nomor, sidik, saat);
        }

        return (nomor, sidik);
    }

    private async Task KepalaAsync(string pemda, long nomor, string sidik, string saat)
    {
        var kepala = await sesi.SatuAsync<KepalaRantai>("SELECT nomor, saat, sidik FROM rantai WHERE pemda = @pemda", new { pemda });
        if (kepala is null)
        {
            Catat($"Rantai peristiwa {pemda} tidak punya kepala; barisnya dihapus.");
        }
        else if (kepala.Nomor != nomor)
        {
            Catat($"Rantai peristiwa {pemda} berakhir pada nomor {nomor}, tetapi kepalanya menyebut nomor {kepala.Nomor}: {(kepala.Nomor > nomor ? "peristiwa terakhir dihapus" : "kepalanya dimundurkan")}.");
        }
        else if (kepala.Sidik != sidik || kepala.Saat != saat)
        {
            Catat($"Rantai peristiwa {pemda} berakhir pada nomor {nomor}, tetapi {(kepala.Sidik != sidik ? "sidik" : "saat")} kepalanya lain: kepalanya diubah, atau peristiwa terakhir diganti.");
        }
    }

    // what was destroyed of an event by a certificate no longer makes its digest: what is left has one with the certificate
    private static string? SalahMataRantai(Peristiwa p, long nomor, string sidikSebelum, string saatSebelum, IEnumerable<string> musnah) => p switch
    {
        _ when p.Nomor != nomor => $"nomor {nomor} tidak ada.",
        _ when p.SidikSebelum != sidikSebelum => "sidik sebelumnya (sidik_sebelum) bukan sidik peristiwa sebelumnya; ada yang disisipkan, dihapus, atau diganti.",
        _ when p.HitungSidik() is var s && s != p.Sidik && !musnah.Contains(s) => "isinya tidak cocok dengan sidiknya; isinya diubah sesudah dicatat.",
        _ when string.CompareOrdinal(p.Saat, saatSebelum) < 0 && p.Jenis != RantaiPeristiwa.JamBenar => "saatnya sebelum peristiwa sebelumnya; tidak dicatat oleh Akuntabel.",
        _ => null,
    };

    private async Task<long> IsiAsync()
    {
        var banyak = 0L;
        await foreach (var i in sesi.AlirkanAsync<BarisIsi>("SELECT pemda, sidik, ukuran, data FROM isi ORDER BY pemda, sidik"))
        {
            banyak++;
            if (i.Data.Length != i.Ukuran || IsiStore.Sidik(i.Data) != i.Sidik)
            {
                Catat($"Isi {Pendek(i.Sidik)} ({i.Pemda}) tidak cocok dengan {(i.Data.Length != i.Ukuran ? "ukurannya" : "sidiknya")}: isinya rusak atau diubah.");
            }

            Maju();
        }

        return banyak;
    }

    private void Maju()
    {
        if (++_selesai % SelangKemajuan == 0)
        {
            kemajuan?.Report(_selesai);
        }
    }

    private void Catat(string masalah)
    {
        if (_masalah.Count < MasalahTerbanyak)
        {
            _masalah.Add(masalah);
        }
    }

    private static string Pendek(string sidik) => $"{sidik[..Math.Min(12, sidik.Length)]}…";

    private sealed class BarisMusnah
    {
        public long Nomor { get; init; }

        public string Sidik { get; init; } = "";
    }

    private sealed class BarisIsi
    {
        public string Pemda { get; init; } = "";

        public string Sidik { get; init; } = "";

        public long Ukuran { get; init; }

        public byte[] Data { get; init; } = [];
    }
}
