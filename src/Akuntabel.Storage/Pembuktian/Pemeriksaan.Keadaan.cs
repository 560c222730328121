using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Pembuktian;

/// <summary>Every row that is history against the state that the last event about it left behind.</summary>
internal sealed partial class Pemeriksaan
{
    private readonly Dictionary<string, KeadaanRantai> _keadaan = new(StringComparer.Ordinal);

    private KeadaanRantai Keadaan(string pemda)
    {
        if (!_keadaan.TryGetValue(pemda, out var k))
        {
            _keadaan[pemda] = k = new KeadaanRantai(pemda);
        }

        return k;
    }

    private async Task KeadaanAsync()
    {
        foreach (var k in _keadaan.Values)
        {
            if (await CobaAsync("Keadaan dalam peristiwa", () => k.SelesaikanAsync(sesi)) is { } hilang)
            {
                Catat(hilang);
            }
        }

        foreach (var awalan in TabelTerbukti.Semua.Select(t => t.Awalan).Distinct())
        {
            var sebutan = TabelTerbukti.Semua.First(t => t.Awalan == awalan);
            await CobaAsync($"Tabel {sebutan.Nama}", () => JenisAsync(awalan));
        }

        foreach (var k in _keadaan.Values)
        {
            foreach (var (objek, nomor) in k.SisaYangHarusAda())
            {
                Catat($"{Sebutan(objek)}: menurut peristiwa nomor {nomor} ada, tetapi barisnya tidak ada lagi.");
            }

            if (k.BelumTercatat > 0)
            {
                _catatan.Add($"{k.BelumTercatat} baris {k.Pemda} berasal dari sebelum keadaan baris dicatat dalam riwayat, jadi belum terbukti. Jalankan akuntabel layani sekali dengan program ini.");
            }
        }
    }

    private async Task JenisAsync(string awalan)
    {
        await foreach (var (pemda, objek, daftar) in PembacaKeadaan.SemuaAsync(sesi, awalan))
        {
            _baris += daftar.Count;
            var k = Keadaan(pemda);
            if (!k.Ambil(objek, out var nomor, out var tercatat))
            {
                k.BelumTercatat += k.Lengkap ? 0 : daftar.Count;
                if (k.Lengkap)
                {
                    Catat($"{Sebutan(objek, daftar)}: tidak ada peristiwa yang membuatnya.");
                }
            }
            else if (KeadaanObjek.Dari(objek, daftar).Sidik != tercatat.Sidik)
            {
                Catat($"{Sebutan(objek, daftar)}: {(tercatat.Sidik == KeadaanObjek.Tiada ? "sudah dihapus menurut" : $"{tercatat.Beda(daftar)} sesudah")} peristiwa nomor {nomor}, tanpa peristiwa.");
            }

            Maju();
        }
    }

    private static string Sebutan(string objek) => $"{TabelTerbukti.Semua.FirstOrDefault(t => PembacaKeadaan.Milik(t, objek))?.Sebutan} {objek[(objek.IndexOf('/', StringComparison.Ordinal) + 1)..]}";

    // by its name, where it has one
    private static string Sebutan(string objek, IReadOnlyList<BarisTerbukti> daftar)
    {
        var b = daftar.MinBy(d => d.Tabel) ?? daftar[0];
        var t = TabelTerbukti.Semua[b.Tabel];
        var nama = t.Kolom.Zip(b.Nilai).FirstOrDefault(k => k.First.Nama is "nama" or "judul" or "jabatan").Second;
        return nama is { Length: > 0 } ? $"{t.Sebutan} {nama} ({objek})" : $"{t.Sebutan} ({objek})";
    }
}

/// <summary>What the events of one chain say of every thing: only the last word on each is kept.</summary>
internal sealed class KeadaanRantai(string pemda)
{
    private readonly Dictionary<string, (long Nomor, string Baris)> _terakhir = new(StringComparer.Ordinal);

    private readonly List<(long Nomor, string Keadaan)> _tersimpan = [];

    public string Pemda => pemda;

    /// <summary>Whether every row must be told of: the chain keeps states from its first event, or took them over later.</summary>
    public bool Lengkap { get; private set; }

    /// <summary>Rows of before, of which nothing was told yet.</summary>
    public long BelumTercatat { get; set; }

    /// <summary>Takes in the next event.</summary>
    public void Terima(Peristiwa p)
    {
        Lengkap |= (p.Nomor == 1 && p.Keadaan.Length > 0 && p.Jenis == "PemdaDibuat") || p.Jenis == KeadaanAwal.Jenis;
        if (p.Keadaan.StartsWith('@'))
        {
            _tersimpan.Add((p.Nomor, p.Keadaan));
            return;
        }

        // a line that is none was damaged: its event no longer agrees with its digest either
        foreach (var baris in p.Keadaan.Split('\n').Where(b => b.IndexOf(' ', StringComparison.Ordinal) > 0))
        {
            Catat(p.Nomor, baris[..baris.IndexOf(' ', StringComparison.Ordinal)], baris);
        }
    }

    /// <summary>Reads the states that are kept among the contents; what is missing, in words.</summary>
    public async Task<string?> SelesaikanAsync(SesiBasisdata sesi)
    {
        foreach (var (nomor, keadaan) in _tersimpan)
        {
            if (await KeadaanObjek.UraiAsync(sesi, pemda, keadaan) is not { } daftar)
            {
                return $"Keadaan yang dicatat peristiwa nomor {nomor} ({pemda}) tidak ada di penyimpanan.";
            }

            foreach (var k in daftar)
            {
                Catat(nomor, k.Objek, k.Tulis());
            }
        }

        return null;
    }

    /// <summary>Takes out the last word on a thing; <c>false</c> when there is none.</summary>
    public bool Ambil(string objek, out long nomor, out KeadaanObjek keadaan)
    {
        var ada = _terakhir.Remove(objek, out var t);
        (nomor, keadaan) = (t.Nomor, ada ? KeadaanObjek.Baca(t.Baris) : new KeadaanObjek(objek, KeadaanObjek.Tiada, []));
        return ada;
    }

    /// <summary>Things that were told to be there and were not taken out.</summary>
    public IEnumerable<(string Objek, long Nomor)> SisaYangHarusAda() => _terakhir.Where(t => KeadaanObjek.Baca(t.Value.Baris).Sidik != KeadaanObjek.Tiada)
        .OrderBy(t => t.Value.Nomor).Select(t => (t.Key, t.Value.Nomor));

    private void Catat(long nomor, string objek, string baris)
    {
        if (!_terakhir.TryGetValue(objek, out var lama) || lama.Nomor < nomor)
        {
            _terakhir[objek] = (nomor, baris);
        }
    }
}
