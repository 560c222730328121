using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;
using Dapper;

namespace Akuntabel.Storage.Register;

/// <content>A mark of each state of a register, and what was counted in that state: paging through a list counts nothing again.</content>
public sealed partial class RegisterStore
{
    private const char Pisah = '\u001f';

    private readonly IngatanSaring _terhitung = new();

    /// <summary>A mark that is another one whenever a row of a register was added, changed or taken out.</summary>
    public Task<string> TandaAsync(KunciRegister register, CancellationToken batal = default) => basisdata.BacaAsync(
        async s => await TersimpanTandaAsync(s, register) is { Length: > 0 } tersimpan ? tersimpan
            // of a register that was not changed since marks are kept
            : await s.SatuAsync<Tanda>(
            $"SELECT COUNT(*) AS banyak, COALESCE(SUM(revisi), 0) AS revisi, COALESCE(MAX(urut), 0) AS urut FROM baris_register WHERE {Semua} AND dihapus = ''",
            register) is { } t ? $"{t.Banyak} {t.Revisi} {t.Urut}" : "",
        batal);

    private static async Task<string> TersimpanTandaAsync(SesiBasisdata s, KunciRegister register) =>
        await s.SatuAsync<string>($"SELECT tanda FROM tanda_register WHERE {RegisterTertulis.Milik} AND register = @Kode", register) ?? "";

    // never one that was there before, also after a backup was brought back
    private static Task<int> TandaiAsync(SesiBasisdata s, KunciRegister register) => s.JalankanAsync(
        "INSERT INTO tanda_register (pemda, perangkat_daerah, register, tanda) VALUES (@Pemda, @PerangkatDaerah, @Kode, @tanda) "
            + "ON CONFLICT (pemda, perangkat_daerah, register) DO UPDATE SET tanda = excluded.tanda",
        new { register.Pemda, register.PerangkatDaerah, register.Kode, tanda = Guid.NewGuid().ToString("N") });

    private async Task<HitunganSaring> HitungSaringAsync(
        SesiBasisdata s, KunciRegister register, DefinisiRegister definisi, SaringBaris saring, (string TanpaKeadaan, string Semuanya) syarat, DynamicParameters isian)
    {
        var tanda = saring.Dihapus ? "" : await TersimpanTandaAsync(s, register);
        var kunciIngat = tanda.Length == 0 ? "" : string.Join(Pisah,
            [register.ToString(), tanda, string.Join(',', definisi.Bidang.Where(b => DapatDijumlah(definisi, b)).Select(b => b.Kode)), saring.Cari, $"{saring.Jumlahkan}",
                string.Join(',', saring.Keadaan), .. saring.Bidang.OrderBy(b => b.Key, StringComparer.Ordinal).Select(b => $"{b.Key}={b.Value}")]);
        if (kunciIngat.Length > 0 && _terhitung.Cari(kunciIngat) is { } ada)
        {
            return ada;
        }

        var perKeadaan = (await s.DaftarAsync<Hitung>(
            $"SELECT keadaan AS nilai, COUNT(*) AS banyak FROM baris_register b WHERE {syarat.TanpaKeadaan} GROUP BY keadaan", isian))
            .ToDictionary(h => h.Nilai, h => h.Banyak, StringComparer.Ordinal);
        var banyak = saring.Keadaan.Count == 0 ? perKeadaan.Values.Sum() : perKeadaan.Where(k => saring.Keadaan.Contains(k.Key)).Sum(k => k.Value);
        var hasil = new HitunganSaring(banyak, perKeadaan, banyak > JumlahSendiri && !saring.Jumlahkan
            ? new Dictionary<string, decimal>() : await JumlahAsync(s, definisi, syarat.Semuanya, isian));
        return kunciIngat.Length > 0 ? _terhitung.Simpan(kunciIngat, hasil) : hasil;
    }

    private static bool DapatDijumlah(DefinisiRegister definisi, BidangRegister b) => b.Berangka && b.Satuan != "%" && Terbuka(definisi, b.Kode);

    // all figures in one pass over the rows; summed here, where nothing is rounded
    private static async Task<IReadOnlyDictionary<string, decimal>> JumlahAsync(
        SesiBasisdata s, DefinisiRegister definisi, string syarat, DynamicParameters isian)
    {
        var bidang = definisi.Bidang.Where(b => DapatDijumlah(definisi, b)).ToList();
        var hasil = new Dictionary<string, decimal>(StringComparer.Ordinal);
        if (bidang.Count == 0)
        {
            return hasil;
        }

        foreach (var (i, b) in bidang.Index())
        {
            isian.Add($"j{i}", Jalur(s, b.Kode));
        }

        var (jumlah, meluap) = (new decimal[bidang.Count], new bool[bidang.Count]);
        var terisi = new bool[bidang.Count];
        foreach (var baris in await s.DaftarAsync<string>(
            $"SELECT {string.Join(" || ';' || ", bidang.Select((_, i) => $"COALESCE({Petik(s, $"j{i}")}, '')"))} FROM baris_register b WHERE {syarat}", isian))
        {
            foreach (var (i, teks) in baris.Split(';').Index())
            {
                if (teks.Length == 0 || i >= bidang.Count)
                {
                    continue;
                }

                terisi[i] = true;
                try
                {
                    jumlah[i] += NilaiRegister.Angka(teks) ?? 0;
                }
                catch (OverflowException)
                {
                    // no figure of an office is that large: none is said
                    meluap[i] = true;
                }
            }
        }

        foreach (var (i, b) in bidang.Index().Where(x => !meluap[x.Index]))
        {
            hasil[b.Kode] = terisi[i] ? jumlah[i] : 0;
        }

        return hasil;
    }

    private sealed class Tanda
    {
        public long Banyak { get; init; }

        public long Revisi { get; init; }

        public long Urut { get; init; }
    }
}

/// <summary>What was counted of a filter.</summary>
/// <param name="Banyak">Rows.</param>
/// <param name="PerKeadaan">Of those without the filter of states how many are in each.</param>
/// <param name="Jumlah">Sums of figures.</param>
internal sealed record HitunganSaring(long Banyak, IReadOnlyDictionary<string, long> PerKeadaan, IReadOnlyDictionary<string, decimal> Jumlah);

/// <summary>Remembers the last counts of filters, each for one state of a register.</summary>
internal sealed class IngatanSaring
{
    private const int Terbanyak = 300;

    private readonly Lock _pintu = new();

    private readonly Dictionary<string, HitunganSaring> _isi = new(StringComparer.Ordinal);

    private readonly Queue<string> _urutan = new();

    public HitunganSaring? Cari(string kunci)
    {
        lock (_pintu)
        {
            return _isi.GetValueOrDefault(kunci);
        }
    }

    public HitunganSaring Simpan(string kunci, HitunganSaring hasil)
    {
        lock (_pintu)
        {
            if (_isi.TryAdd(kunci, hasil))
            {
                _urutan.Enqueue(kunci);
            }

            if (_urutan.Count > Terbanyak)
            {
                _isi.Remove(_urutan.Dequeue());
            }
        }

        return hasil;
    }
}
