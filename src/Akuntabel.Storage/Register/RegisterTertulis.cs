using System.Text.Encodings.Web;
using System.Text.Json;
using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;

namespace Akuntabel.Storage.Register;

/// <summary>A row of the table of rows, column by column.</summary>
internal sealed record RegisterTertulis
{
    private static readonly JsonSerializerOptions Pilihan = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every column, in one order for all statements.</summary>
    private static readonly (string Nama, Func<RegisterTertulis, object> Isi)[] SemuaKolom =
    [
        ("pemda", b => b.Pemda), ("perangkat_daerah", b => b.PerangkatDaerah), ("id", b => b.Id), ("urut", b => b.Urut),
        ("register", b => b.Register), ("isi", b => b.Isi), ("tersegel", b => b.Tersegel), ("kunci_data", b => b.KunciData),
        ("kunci_tetap", b => b.KunciTetap), ("kunci_sama", b => b.KunciSama), ("keadaan", b => b.Keadaan),
        ("keadaan_sejak", b => b.KeadaanSejak), ("masuk", b => b.Masuk), ("sebutan", b => b.Sebutan), ("cari", b => b.Cari),
        ("tempo", b => b.Tempo), ("tenggat", b => b.Tenggat), ("kelompok", b => b.Kelompok), ("gabung", b => b.Gabung),
        ("musnah", b => b.Musnah), ("dihapus", b => b.Dihapus), ("oleh_nama", b => b.OlehNama), ("diubah", b => b.Diubah),
        ("revisi", b => b.Revisi),
    ];

    /// <summary>Names of all columns.</summary>
    public static string Kolom { get; } = string.Join(", ", SemuaKolom.Select(k => k.Nama));

    /// <summary>What picks one of an office; parameters as the columns are called.</summary>
    public const string Milik = "pemda = @Pemda AND perangkat_daerah = @PerangkatDaerah";

    private const int SekaliKirim = 2000;

    // so many rows change how the table is best looked through, and the server would notice a minute later
    private const int TerbanyakTanpaTakaran = 5000;

    private static readonly string SqlSisip = $"INSERT INTO baris_register ({Kolom}) VALUES ({Isian(SemuaKolom.Select(k => k.Nama))})";

    private static readonly string SqlSisipBanyak = $"INSERT INTO baris_register ({Kolom}) SELECT * FROM unnest("
        + string.Join(", ", SemuaKolom.Select(k => $"@{k.Nama}")) + ")";

    private static readonly string SqlUbah = "UPDATE baris_register SET "
        + string.Join(", ",
            SemuaKolom.Where(k => k.Nama is not ("pemda" or "perangkat_daerah" or "id")).Select(k => $"{k.Nama} = {Isian([k.Nama])}"))
        + $" WHERE {Milik} AND id = @Id";

    public string Pemda { get; init; } = "";

    public string PerangkatDaerah { get; init; } = "";

    public string Id { get; init; } = "";

    public long Urut { get; init; }

    public string Register { get; init; } = "";

    public string Isi { get; init; } = "{}";

    public string Tersegel { get; init; } = "";

    public string KunciData { get; init; } = "";

    public string KunciTetap { get; init; } = "";

    public string KunciSama { get; init; } = "";

    public string Keadaan { get; init; } = "";

    public string KeadaanSejak { get; init; } = "";

    public string Masuk { get; init; } = "";

    public string Sebutan { get; init; } = "";

    public string Cari { get; init; } = "";

    public string Tempo { get; init; } = "";

    public string Tenggat { get; init; } = "";

    public string Kelompok { get; init; } = "";

    public string Gabung { get; init; } = "";

    public string Musnah { get; init; } = "";

    public string Dihapus { get; init; } = "";

    public string OlehNama { get; init; } = "";

    public string Diubah { get; init; } = "";

    public int Revisi { get; init; }

    /// <summary>The name of the row in events.</summary>
    public string Objek => $"baris-register/{Id}";

    /// <summary>Its open fields.</summary>
    public Dictionary<string, string> Terbuka() => BacaIsi(Isi);

    /// <summary>As the rules of registers take it, with the sealed fields that were opened.</summary>
    public BarisRegister Jadi(IReadOnlyDictionary<string, string>? tersegel = null)
    {
        var isi = Terbuka();
        foreach (var (kode, nilai) in tersegel ?? new Dictionary<string, string>())
        {
            isi[kode] = nilai;
        }

        return new BarisRegister(Id, isi, Keadaan, NilaiRegister.Hari(KeadaanSejak),
            NilaiRegister.Hari(Masuk) ?? default)
        {
            KunciTetap = KunciTetap, Dimusnahkan = Musnah.Length > 0,
        };
    }

    /// <summary>As pages take it. A field that was open once and is sealed now is not shown before it is sealed in the row too.</summary>
    public BarisTersimpan Tersimpan(DefinisiRegister definisi)
    {
        var baris = Jadi();
        var terbuka = baris.Isi.Where(i => definisi.Cari(i.Key) is not { Tersegel: true }).ToDictionary(StringComparer.Ordinal);
        return new BarisTersimpan(baris with { Isi = terbuka }, SegelBaris.Terisi(Tersegel), Revisi)
        {
            KunciSama = KunciSama, Sebutan = Sebutan, Tempo = NilaiRegister.Hari(Tempo), Tenggat = Tenggat, Kelompok = Kelompok,
                Gabung = Gabung,
            Musnah = Musnah, Dihapus = Dihapus, OlehNama = OlehNama, Diubah = Diubah,
        };
    }

    public static Dictionary<string, string> BacaIsi(string json) => JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];

    public static string TulisIsi(IEnumerable<KeyValuePair<string, string>> isi) =>
        JsonSerializer.Serialize(isi.Where(i => i.Value.Length > 0).ToDictionary(StringComparer.Ordinal), Pilihan);

    public Task SimpanAsync(SesiBasisdata s) => s.JalankanAsync(SqlUbah, this);

    /// <summary>Adds rows; on PostgreSQL many in one trip.</summary>
    public static async Task SisipkanAsync(SesiBasisdata s, IReadOnlyList<RegisterTertulis> daftar)
    {
        if (s.Mesin == MesinBasisdata.Sqlite)
        {
            await s.JalankanAsync(SqlSisip, daftar);
            return;
        }

        foreach (var bagian in daftar.Chunk(SekaliKirim))
        {
            var isian = new Dapper.DynamicParameters();
            foreach (var (nama, isi) in SemuaKolom)
            {
                isian.Add(nama, nama switch
                {
                    "urut" => bagian.Select(b => b.Urut).ToArray(), "revisi" => bagian.Select(b => b.Revisi).ToArray(),
                    _ => bagian.Select(b => (string)isi(b)).ToArray(),
                });
            }

            await s.JalankanAsync(SqlSisipBanyak, isian);
        }

        if (daftar.Count >= TerbanyakTanpaTakaran)
        {
            await s.JalankanAsync("ANALYZE baris_register");
        }
    }

    // kunci_data is the parameter KunciData
    private static string Isian(IEnumerable<string> kolom) => string.Join(", ", kolom.Select(k =>
        "@" + string.Concat(k.Split('_').Select(b => char.ToUpperInvariant(b[0]) + b[1..]))));
}
