using System.Text;
using Akuntabel.Storage.Cadangan;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Pembuktian;
using Akuntabel.Storage.Riwayat;
using Microsoft.Data.Sqlite;

namespace Akuntabel.Storage.Tests.Riwayat;

/// <summary>Random bits of a store turned over: each is found, with its place, or proven to harm no row.</summary>
public sealed class BalikBitTests(ServerPostgres server)
{
    private const int Benih = 20261128;

    // what is kept of a sealed secret is whether it is there; its seal tells damage when it is opened
    private static readonly string[] Tersegel = ["kunci_totp", "kode_pemulihan"];

    private static int Banyak(int bawaan) => UjiPanjang.Atau(5000, bawaan);

    [Fact]
    public async Task Bit_yang_terbalik_dalam_sebuah_sel_ditemukan_tempatnya()
    {
        await using var g = await SiapAsync();
        var acak = new Random(Benih);
        var sel = (await SelAsync(g)).ToLookup(s => s.Tabel);
        var gagal = new List<string>();
        for (var i = 0; i < Banyak(200); i++)
        {
            var tabel = sel.ElementAt(i % sel.Count);
            var s = tabel.ElementAt(acak.Next(tabel.Count()));
            var salinan = Salin(g, "sel.db");
            if (!Balik(salinan, s, acak))
            {
                // two rows with one key cannot be: the database itself refuses
                continue;
            }

            var masalah = await PeriksaAsync(salinan);
            if (!masalah.Any(m => Sebutan(s.Tabel).Any(t => m.Contains(t, StringComparison.OrdinalIgnoreCase))))
            {
                gagal.Add($"{i}: {s}: {(masalah.Count == 0 ? "tidak ditemukan" : string.Join(" / ", masalah))}");
            }
        }

        gagal.ShouldBeEmpty();
    }

    [Fact]
    public async Task Bit_yang_terbalik_dalam_berkas_ditemukan_atau_tidak_mengubah_satu_baris_pun()
    {
        await using var g = await SiapAsync();
        var acak = new Random(Benih);
        var asli = await File.ReadAllBytesAsync(g.Alamat);
        var semula = Isi(g.Alamat);
        var (ditemukan, gagal) = (0, new List<string>());
        for (var i = 0; i < Banyak(60); i++)
        {
            var rusak = (byte[])asli.Clone();
            var bit = acak.NextInt64(rusak.LongLength * 8);
            rusak[bit / 8] ^= (byte)(1 << (int)(bit % 8));
            var salinan = Path.Combine(Path.GetDirectoryName(g.Alamat) ?? "", "berkas.db");
            await File.WriteAllBytesAsync(salinan, rusak);
            if ((await PeriksaAsync(salinan)).Count > 0)
            {
                ditemukan++;
            }
            else if (Isi(salinan) != semula)
            {
                gagal.Add($"{i}: bit {bit} (halaman {(bit / 8 / 4096) + 1})");
            }
        }

        gagal.ShouldBeEmpty();
        ditemukan.ShouldBeGreaterThan(Banyak(60) / 10, "bila hampir semua tidak berbahaya, ujinya tidak menguji apa pun");
    }

    private async Task<GudangUji> SiapAsync()
    {
        var g = await GudangPenuh.BuatAsync(MesinBasisdata.Sqlite, server);
        await g.Basisdata.TulisAsync(s => s.JalankanAsync("DELETE FROM tautan_sekali"));
        await using var koneksi = Buka(g.Alamat);
        await using var perintah = koneksi.CreateCommand();
        // one file, without a log beside it
        perintah.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await perintah.ExecuteNonQueryAsync();
        return g;
    }

    private static string Salin(GudangUji g, string nama)
    {
        var salinan = Path.Combine(Path.GetDirectoryName(g.Alamat) ?? "", nama);
        File.Copy(g.Alamat, salinan, overwrite: true);
        return salinan;
    }

    private static async Task<IReadOnlyList<string>> PeriksaAsync(string berkas)
    {
        try
        {
            await using var b = Basisdata.Sqlite(berkas);
            await b.SiapkanAsync();
            return (await new Verifikasi(b).JalankanAsync()).DaftarMasalah;
        }
        catch (BasisdataException e)
        {
            return [e.Message];
        }
        finally
        {
            foreach (var sisa in new[] { "", "-wal", "-shm", "-journal" })
            {
                File.Delete(berkas + (sisa.Length > 0 ? sisa : "-tiada"));
            }
        }
    }

    private static async Task<List<Sel>> SelAsync(GudangUji g)
    {
        var hasil = new List<Sel>();
        foreach (var t in (await g.Basisdata.BacaAsync(SkemaTabel.SemuaAsync)).Where(t => !TabelTerbukti.Rutin.ContainsKey(t.Nama)))
        {
            var baris = await g.Basisdata.BacaAsync(s => s.DaftarAsync<long>($"SELECT rowid FROM {t.Nama}"));
            var bebas = TabelTerbukti.Semua.FirstOrDefault(x => x.Nama == t.Nama)?.TanpaBukti.Keys.Concat(Tersegel).ToHashSet() ?? (t.Nama == "migrasi" ? ["saat"] : []);
            hasil.AddRange(from k in t.Kolom where !bebas.Contains(k.Nama) from b in baris select new Sel(t.Nama, k.Nama, b));
        }

        return hasil;
    }

    private static bool Balik(string berkas, Sel s, Random acak)
    {
        using var koneksi = Buka(berkas);
        var nilai = Satu(koneksi, $"SELECT {s.Kolom} FROM {s.Tabel} WHERE rowid = {s.Baris}");
        foreach (var pemicu in Daftar(koneksi, "SELECT name FROM sqlite_master WHERE type = 'trigger'"))
        {
            Jalankan(koneksi, $"DROP TRIGGER {pemicu}", null);
        }

        var bita = nilai switch
        {
            string { Length: 0 } => "x"u8.ToArray(),
            string teks => Terbalik(Encoding.UTF8.GetBytes(teks), acak),
            byte[] { Length: 0 } => "x"u8.ToArray(),
            byte[] b => Terbalik(b, acak),
            _ => null,
        };
        var isi = nilai is long n ? (n ^ (1L << acak.Next(8))).ToString() : nilai is string ? "CAST(@b AS TEXT)" : "@b";
        try
        {
            Jalankan(koneksi, $"PRAGMA foreign_keys = OFF; UPDATE {s.Tabel} SET {s.Kolom} = {isi} WHERE rowid = {s.Baris}", bita);
            return true;
        }
        catch (SqliteException e) when (e.SqliteErrorCode == 19)
        {
            return false;
        }
    }

    private static byte[] Terbalik(byte[] bita, Random acak)
    {
        bita[acak.Next(bita.Length)] ^= (byte)(1 << acak.Next(8));
        return bita;
    }

    private static IEnumerable<string> Sebutan(string tabel) => tabel switch
    {
        "peristiwa" or "rantai" => ["rantai peristiwa", "bukti peristiwa", "tabel peristiwa"],
        "isi" => ["isi "],
        "migrasi" => ["migrasi", "versi data"],
        _ => [$"tabel {tabel}", .. TabelTerbukti.Semua.Where(t => t.Awalan == TabelTerbukti.Semua.FirstOrDefault(x => x.Nama == tabel)?.Awalan).Select(t => t.Sebutan), tabel],
    };

    // every row of history, as the database gives it
    private static string Isi(string berkas)
    {
        using var koneksi = Buka(berkas);
        var hasil = new StringBuilder();
        foreach (var tabel in TabelTerbukti.Semua.Select(t => t.Nama).Concat(TabelTerbukti.TerbuktiSendiri.Keys))
        {
            var bebas = TabelTerbukti.Semua.FirstOrDefault(x => x.Nama == tabel)?.TanpaBukti.Keys.Concat(Tersegel) ?? (tabel == "migrasi" ? ["saat"] : []);
            var kolom = Daftar(koneksi, $"SELECT name FROM pragma_table_info('{tabel}')").Except(bebas).Select(k => $"quote({k})");
            hasil.AppendJoin('\n', Daftar(koneksi, $"SELECT {string.Join("||','||", kolom)} FROM {tabel} ORDER BY 1")).Append('\n');
        }

        return hasil.ToString();
    }

    private static SqliteConnection Buka(string berkas)
    {
        var koneksi = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = berkas, Pooling = false }.ToString());
        koneksi.Open();
        return koneksi;
    }

    private static object? Satu(SqliteConnection koneksi, string sql)
    {
        using var perintah = koneksi.CreateCommand();
        perintah.CommandText = sql;
        return perintah.ExecuteScalar();
    }

    private static List<string> Daftar(SqliteConnection koneksi, string sql)
    {
        using var perintah = koneksi.CreateCommand();
        perintah.CommandText = sql;
        using var pembaca = perintah.ExecuteReader();
        var hasil = new List<string>();
        while (pembaca.Read())
        {
            hasil.Add(pembaca.GetString(0));
        }

        return hasil;
    }

    private static void Jalankan(SqliteConnection koneksi, string sql, byte[]? bita)
    {
        using var perintah = koneksi.CreateCommand();
        perintah.CommandText = sql;
        if (bita is not null)
        {
            perintah.Parameters.AddWithValue("@b", bita);
        }

        perintah.ExecuteNonQuery();
    }

    private sealed record Sel(string Tabel, string Kolom, long Baris);
}
