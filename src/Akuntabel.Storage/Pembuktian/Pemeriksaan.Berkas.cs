using System.Data.Common;
using System.Text.RegularExpressions;
using Akuntabel.Storage.Dasar;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Akuntabel.Storage.Pembuktian;

/// <summary>The file itself: what the database says of its own pages, and what can't be read.</summary>
internal sealed partial class Pemeriksaan
{
    // SQLITE_ERROR, SQLITE_CORRUPT, SQLITE_NOTADB, and too big or of another type: what damaged pages answer
    private static readonly int[] KodeRusak = [1, 11, 18, 20, 26];

    private async Task BerkasAsync()
    {
        if (sesi.Mesin != MesinBasisdata.Sqlite)
        {
            return;
        }

        var tabel = (await sesi.DaftarAsync<AkarTabel>("SELECT name AS nama, rootpage AS halaman FROM sqlite_master WHERE rootpage > 0")).ToLookup(t => t.Halaman, t => t.Nama);
        foreach (var pesan in (await sesi.DaftarAsync<string>($"PRAGMA integrity_check({MasalahTerbanyak})")).Where(p => p != "ok").SelectMany(p => p.Split('\n')))
        {
            if (!pesan.StartsWith("***", StringComparison.Ordinal))
            {
                Catat($"Berkas data rusak{Tempat(pesan, tabel)}: {pesan}");
            }
        }

        foreach (var salah in await sesi.DaftarAsync<KunciAsing>("""SELECT "table" AS tabel, rowid AS baris, parent AS induk FROM pragma_foreign_key_check LIMIT 50"""))
        {
            Catat($"Tabel {salah.Tabel} baris {salah.Baris}: menunjuk ke {salah.Induk} yang tidak ada.");
        }
    }

    private static string Tempat(string pesan, ILookup<long, string> tabel) =>
        PolaPohon().Match(pesan) is { Success: true } m && tabel[long.Parse(m.Groups[1].Value)].FirstOrDefault() is { } nama ? $" pada {nama}" : "";

    // a part that can't be read is a finding; the rest is looked at all the same
    private async Task<T?> CobaAsync<T>(string apa, Func<Task<T>> kerja)
    {
        try
        {
            return await kerja();
        }
        catch (Exception e) when (Rusak(e))
        {
            Catat($"{apa} tidak terbaca: {e.Message.TrimEnd('.')}.");
            return default;
        }
    }

    private Task<int> CobaAsync(string apa, Func<Task> kerja) => CobaAsync(apa, async () =>
    {
        await kerja();
        return 0;
    });

    private static bool Rusak(Exception e) => e switch
    {
        SqliteException s => KodeRusak.Contains(s.SqliteErrorCode),
        PostgresException p => p.SqlState.StartsWith("XX", StringComparison.Ordinal) || p.SqlState.StartsWith("22", StringComparison.Ordinal) || p.SqlState.StartsWith("42", StringComparison.Ordinal),
        BasisdataException b => b.Sebab == SebabBasisdata.Rusak,
        DbException => false,
        // Dapper wraps what it can't read into a row
        _ => e is FormatException or InvalidCastException or OverflowException or ArgumentException || (e.InnerException is { } dalam && Rusak(dalam)) || e is System.Data.DataException,
    };

    [GeneratedRegex("^(?:Tree|On tree page) (\\d+)", RegexOptions.NonBacktracking)]
    private static partial Regex PolaPohon();

    private sealed class AkarTabel
    {
        public string Nama { get; init; } = "";

        public long Halaman { get; init; }
    }

    private sealed class KunciAsing
    {
        public string Tabel { get; init; } = "";

        public long Baris { get; init; }

        public string Induk { get; init; } = "";
    }
}
