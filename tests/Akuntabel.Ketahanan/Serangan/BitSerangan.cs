using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>One bit of the database file, or one cell of a table, changed: <c>verifikasi</c> finds it, or nothing was lost by it.</summary>
internal sealed class BitSerangan : ISerangan
{
    // what is made anew or ends by itself: sessions, attempts, projections, jobs, keys of cookies
    private static readonly string[] Kerja = ["fakta_", "percobaan", "sesi", "tautan_sekali", "titipan", "draf_isian", "berkas_sementara",
        "kunci_perlindungan", "qrtz",
        "pekerjaan", "impor_tertunda", "takaran", "unggahan", "batas", "skema", "migrasi", "sqlite_",
        "register_cari", "kunci_register"];

    // counters that no reader sees
    private static readonly string[] KolomTeknis = ["revisi", "cap", "masuk_terakhir", "langkah_terpakai"];

    private int _kosong;

    public string Nama => "bit";

    public string Uraian => "bit berkas basis data dan sel tabel dibalik: verifikasi menemukannya, atau tidak ada yang hilang";

    public async Task JalankanAsync(Konteks k)
    {
        if (await k.TokoAsync(Mesin.Sqlite) is not { } toko)
        {
            return;
        }

        var asal = await SiapkanAsync(k, toko);
        var semula = Isi(asal);
        var (kode, keluaran) = await k.CliAsync("verifikasi", "--data", toko.Folder);
        k.Hasil.Catat("sebelum diubah: utuh", kode == 0, keluaran);
        var rencana = new ConcurrentQueue<(bool Sel, int Benih)>(Enumerable.Range(0, k.Kali(30))
            .SelectMany(_ => new[] { (false, k.Acak.Next()), (true, k.Acak.Next()) }));
        await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            while (!k.Habis && rencana.TryDequeue(out var r))
            {
                await SatuAsync(k, asal, semula, r.Sel, new Random(r.Benih));
            }
        })));
        k.Hasil.Angka("tidak berakibat", _kosong.ToString(CultureInfo.InvariantCulture));
    }

    // a store with one of everything that proves something
    private static async Task<string> SiapkanAsync(Konteks k, Toko toko)
    {
        using (var dunia = await Dunia.BuatAsync(k, toko))
        {
            await ObjekKantor.SiapkanAsync(k, dunia, dunia.DaftarPd[0]);
            var orang = await dunia.OrangAsync("berkode", "bappeda", "");
            using var p = await dunia.KlienAsync(orang);
            await p.NyalakanAsync(orang.Sandi);
            await dunia.Peladen.BerhentiAsync();
        }

        await toko.DisposeAsync();
        using (var koneksi = Buka(toko.Berkas, SqliteOpenMode.ReadWrite))
        {
            Jalankan(koneksi, "PRAGMA wal_checkpoint(TRUNCATE)");
        }

        return toko.Berkas;
    }

    private async Task SatuAsync(Konteks k, string asal, SortedDictionary<string, string> semula, bool sel, Random acak)
    {
        var folder = Directory.CreateDirectory(k.Jalur("bit")).FullName;
        // what lies beside the database (a key, say) comes along
        foreach (var f in Directory.GetFiles(Path.GetDirectoryName(asal) ?? "")
            .Where(f => !f.EndsWith("-wal", StringComparison.Ordinal) && !f.EndsWith("-shm", StringComparison.Ordinal)))
        {
            File.Copy(f, Path.Combine(folder, Path.GetFileName(f)));
        }

        var berkas = Path.Combine(folder, "akuntabel.db");
        var tempat = sel ? UbahSel(berkas, acak) : UbahBit(berkas, acak);
        var kini = Isi(berkas);
        var beda = semula.Keys.Union(kini.Keys).Where(t => semula.GetValueOrDefault(t) != kini.GetValueOrDefault(t)).ToList();
        var (kode, keluaran) = await k.CliAsync("verifikasi", "--data", folder);
        var sebutan = $"{tempat}, berbeda: {string.Join(' ', beda)}; kode {kode}: "
            + $"{keluaran[..Math.Min(150, keluaran.Length)].ReplaceLineEndings(" ")}";
        var percobaan = sel ? "satu sel diubah" : "satu bit berkas dibalik";
        k.Hasil.Catat($"{percobaan}: verifikasi tidak gugur", kode is 0 or 1 or 2
            && !keluaran.Contains("   at ", StringComparison.Ordinal), sebutan);
        k.Hasil.Catat($"{percobaan}: ketahuan, atau tidak berakibat", kode != 0 || beda.Count == 0
            // another key on record: verification says that what is sealed was not opened
            || keluaran.Contains("Kunci instalasi (sidik", StringComparison.Ordinal), sebutan);
        if (kode == 0 && beda.Count == 0)
        {
            Interlocked.Increment(ref _kosong);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static string UbahBit(string berkas, Random acak)
    {
        using var aliran = new FileStream(berkas, FileMode.Open, FileAccess.ReadWrite);
        var letak = acak.NextInt64(aliran.Length);
        var bit = acak.Next(8);
        aliran.Position = letak;
        var lama = aliran.ReadByte();
        aliran.Position = letak;
        aliran.WriteByte((byte)(lama ^ (1 << bit)));
        return $"bita {letak} bit {bit}";
    }

    // with the triggers off, as one who has the file can, and on again
    private static string UbahSel(string berkas, Random acak)
    {
        using var koneksi = Buka(berkas, SqliteOpenMode.ReadWrite);
        var pemicu = Baca(koneksi, "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
        pemicu.ForEach(p => Jalankan(koneksi, $"DROP TRIGGER \"{p[0]}\""));
        Jalankan(koneksi, "PRAGMA foreign_keys = OFF");
        var tabel = Baca(koneksi, "SELECT name FROM sqlite_master WHERE type = 'table'").Select(t => $"{t[0]}")
            .Where(t => !Array.Exists(Kerja, w => t.StartsWith(w, StringComparison.Ordinal))
            && Baca(koneksi, $"SELECT 1 FROM \"{t}\" LIMIT 1").Count > 0).ToList();
        var t = tabel[acak.Next(tabel.Count)];
        var kolom = Baca(koneksi, $"SELECT name FROM pragma_table_info('{t}')").Select(c => $"{c[0]}").Where(c => !KolomTeknis.Contains(c))
            .ToList();
        var c = kolom[acak.Next(kolom.Count)];
        var baris = Baca(koneksi, $"SELECT rowid, \"{c}\" FROM \"{t}\"");
        var b = baris[acak.Next(baris.Count)];
        using (var perintah = koneksi.CreateCommand())
        {
            perintah.CommandText = $"UPDATE OR IGNORE \"{t}\" SET \"{c}\" = $baru WHERE rowid = {b[0]}";
            perintah.Parameters.AddWithValue("$baru", Balik(b[1], acak));
            perintah.ExecuteNonQuery();
        }

        pemicu.ForEach(p => Jalankan(koneksi, $"{p[1]}"));
        return $"{t}.{c} baris {b[0]}";
    }

    private static object Balik(object nilai, Random acak)
    {
        switch (nilai)
        {
            case byte[] { Length: > 0 } data:
                data[acak.Next(data.Length)] ^= 1;
                return data;
            case string { Length: > 0 } teks:
                var i = acak.Next(teks.Length);
                return string.Concat(teks.AsSpan(0, i), teks[i] == 'a' ? "b" : "a", teks.AsSpan(i + 1));
            case long angka:
                return angka ^ 1;
            default:
                return "x";
        }
    }

    /// <summary>A digest of the rows of each table that matters, and of the schema.</summary>
    private static SortedDictionary<string, string> Isi(string berkas)
    {
        var hasil = new SortedDictionary<string, string>(StringComparer.Ordinal);
        try
        {
            using var koneksi = Buka(berkas, SqliteOpenMode.ReadOnly);
            hasil["skema"] = Sidik(Baca(koneksi, "SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2"));
            foreach (var t in Baca(koneksi, "SELECT name FROM sqlite_master WHERE type = 'table'").Select(t => $"{t[0]}")
                .Where(t => !Array.Exists(Kerja, w => t.StartsWith(w, StringComparison.Ordinal))))
            {
                var kolom = Baca(koneksi, $"SELECT name FROM pragma_table_info('{t}')").Select(c => $"\"{c[0]}\"")
                    .Where(c => !KolomTeknis.Contains(c.Trim('"')));
                try
                {
                    hasil[t] = Sidik(Baca(koneksi, $"SELECT {string.Join(", ", kolom)} FROM \"{t}\" ORDER BY rowid"));
                }
                catch (Exception e) when (e is SqliteException or InvalidCastException or ArgumentException or OverflowException)
                {
                    hasil[t] = "tidak terbaca";
                }
            }
        }
        catch (SqliteException)
        {
            hasil["berkas"] = "tidak terbaca";
        }

        return hasil;
    }

    private static string Sidik(List<object[]> baris)
    {
        using var sidik = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var v in baris.SelectMany(b => b))
        {
            sidik.AppendData(v as byte[] ?? Encoding.UTF8.GetBytes($"{v.GetType().Name}:{v}\u001f"));
        }

        return Convert.ToHexStringLower(sidik.GetHashAndReset());
    }

    private static SqliteConnection Buka(string berkas, SqliteOpenMode cara)
    {
        var koneksi = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = berkas, Mode = cara,
            Pooling = false }.ToString());
        koneksi.Open();
        return koneksi;
    }

    private static void Jalankan(SqliteConnection koneksi, string sql)
    {
        using var perintah = koneksi.CreateCommand();
        perintah.CommandText = sql;
        perintah.ExecuteNonQuery();
    }

    private static List<object[]> Baca(SqliteConnection koneksi, string sql)
    {
        using var perintah = koneksi.CreateCommand();
        perintah.CommandText = sql;
        using var pembaca = perintah.ExecuteReader();
        var hasil = new List<object[]>();
        while (pembaca.Read())
        {
            var baris = new object[pembaca.FieldCount];
            pembaca.GetValues(baris);
            hasil.Add(baris);
        }

        return hasil;
    }
}
