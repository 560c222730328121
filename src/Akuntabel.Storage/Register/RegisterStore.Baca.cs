using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;
using Dapper;

namespace Akuntabel.Storage.Register;

/// <content>Reading: pages of rows, all of them for a count, those that are the same, those that are due.</content>
public sealed partial class RegisterStore
{
    private const int HalamanTerbesar = 1000;

    private const int SekaliAlir = 5000;

    private const int SekaliTanya = 500;

    // summing reads every row
    private const int JumlahSendiri = 15_000;

    private const string Semua = RegisterTertulis.Milik + " AND register = @Kode";

    /// <summary>A page of rows, with the counts and sums of all that the filter leaves.</summary>
    public Task<HalamanBaris> HalamanAsync(KunciRegister register, DefinisiRegister definisi, SaringBaris saring,
        CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(definisi);
        ArgumentNullException.ThrowIfNull(saring);
        return basisdata.BacaAsync(
            async s =>
            {
                var isian = new DynamicParameters(register);
                var (tanpaKeadaan, syarat) = Syarat(s, definisi, saring, isian);
                var hitungan = await HitungSaringAsync(s, register, definisi, saring, (tanpaKeadaan, syarat), isian);
                var perHalaman = Math.Clamp(saring.Banyak, 1, HalamanTerbesar);
                isian.Add("limit", perHalaman);
                isian.Add("offset", (Math.Max(saring.Halaman, 1) - 1L) * perHalaman);
                var baris = await s.DaftarAsync<RegisterTertulis>(
                    $"SELECT {RegisterTertulis.Kolom} FROM baris_register b WHERE {syarat} "
                        + $"ORDER BY {Urutan(s, definisi, saring, isian)} LIMIT @limit OFFSET @offset",
                    isian);
                return new HalamanBaris([.. baris.Select(b => b.Tersimpan(definisi))], hitungan.Banyak, hitungan.PerKeadaan, hitungan.Jumlah);
            },
            batal);
    }

    /// <summary>All rows in view, in the order of their entry. Where sameness is told by sealed fields, each row brings it as its fixed
    /// key, so that counts of different things open nothing.</summary>
    /// <param name="register">The register.</param>
    /// <param name="definisi">Its definition.</param>
    /// <param name="buka">Opens sealed fields, for counts that need them; what is opened is never to be shown.</param>
    /// <param name="batal">Cancels.</param>
    public async IAsyncEnumerable<BarisRegister> AlirkanAsync(
        KunciRegister register, DefinisiRegister definisi, bool buka = false, [EnumeratorCancellation] CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(definisi);
        var sesudah = 0L;
        IReadOnlyList<RegisterTertulis> bagian;
        do
        {
            bagian = await basisdata.SekaliAsync(s => BagianAsync(s, register, sesudah, " AND dihapus = ''"), batal);
            foreach (var b in bagian)
            {
                yield return Jadi(b, register, definisi, buka);
                sesudah = b.Urut;
            }
        }
        while (bagian.Count == SekaliAlir);
    }

    /// <summary>Rows in view that share keys of sameness (<see cref="KesamaanRegister"/>), by the key.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<string>>> KunciAdaAsync(
        KunciRegister register, IReadOnlyCollection<string> kunciSama, CancellationToken batal = default)
    {
        ArgumentNullException.ThrowIfNull(register);
        ArgumentNullException.ThrowIfNull(kunciSama);
        var hasil = await basisdata.BacaAsync(
            async s =>
            {
                var rahasia = kunci is null || await KesamaanAsync(s, register) is not { } t ? null
                    : new SegelBaris(kunci, register).BukaKesamaan(t);
                var asal = new Dictionary<string, string>(StringComparer.Ordinal);
                foreach (var k in kunciSama.Where(k => k.Length > 0))
                {
                    asal[k] = k;
                    if (rahasia is not null)
                    {
                        asal[PengolahBaris.Samarkan(rahasia, k)] = k;
                    }
                }

                var ketemu = new List<(string Kunci, string Id)>();
                foreach (var bagian in asal.Keys.Chunk(SekaliTanya))
                {
                    var baris = await s.DaftarAsync<KunciBaris>(
                        $"SELECT kunci_sama, id FROM baris_register WHERE {Semua} AND dihapus = '' "
                            + $"AND kunci_sama {Di(s, "daftar")} ORDER BY urut",
                        new { register.Pemda, register.PerangkatDaerah, register.Kode, daftar = bagian });
                    ketemu.AddRange(baris.Select(b => (asal[b.KunciSama], b.Id)));
                }

                return ketemu;
            },
            batal);
        return hasil.GroupBy(h => h.Kunci, StringComparer.Ordinal).ToDictionary(g => g.Key, g =>
            (IReadOnlyList<string>)[.. g.Select(h => h.Id)], StringComparer.Ordinal);
    }

    /// <summary>Rows of all registers that are due up to a day, earliest first, each by its earliest open deadline.</summary>
    /// <param name="pemda">Pemerintah daerah.</param>
    /// <param name="perangkatDaerah">Offices; <c>null</c>: all.</param>
    /// <param name="sampai">Last day.</param>
    /// <param name="banyak">At most so many.</param>
    /// <param name="register">Codes of registers, of which alone the limit counts; <c>null</c>: all.</param>
    /// <param name="tenggat">Deadlines of registers, of which alone the limit counts; <c>null</c>: all.</param>
    /// <param name="batal">Cancels.</param>
    public async Task<IReadOnlyList<BarisTempo>> TempoAsync(
        string pemda, IReadOnlyCollection<string>? perangkatDaerah, DateOnly sampai, int banyak, IReadOnlyCollection<string>? register = null,
        IReadOnlyCollection<(string Register, string Tenggat)>? tenggat = null, CancellationToken batal = default) =>
        tenggat is { Count: 0 } || perangkatDaerah is { Count: 0 } || register is { Count: 0 } ? [] : [.. (await basisdata.SekaliAsync(
            s => s.DaftarAsync<RegisterTertulis>(
                "SELECT perangkat_daerah, register, id, sebutan, tenggat, tempo FROM baris_register "
                    + "WHERE pemda = @pemda AND tempo > '' AND tempo <= @hari"
                    + (perangkatDaerah is null ? ""
                        : $" AND perangkat_daerah {Di(s, "pd")}") + (register is null ? "" : $" AND register {Di(s, "kode")}")
                    + (tenggat is null ? "" : $" AND register || '/' || tenggat {Di(s, "yang")}")
                    + " ORDER BY tempo, perangkat_daerah, urut LIMIT @banyak",
                new { pemda, hari = NilaiRegister.Tulis(sampai), pd = perangkatDaerah?.ToArray(), kode = register?.ToArray(), banyak,
                    yang = tenggat?.Select(t => $"{t.Register}/{t.Tenggat}").ToArray() }),
            batal)).Select(b =>
                new BarisTempo(b.PerangkatDaerah, b.Register, b.Id, b.Sebutan, b.Tenggat, NilaiRegister.Hari(b.Tempo) ?? sampai))];

    private static Task<IReadOnlyList<RegisterTertulis>> BagianAsync(SesiBasisdata s, KunciRegister register, long sesudah, string syarat) =>
        s.DaftarAsync<RegisterTertulis>(
            $"SELECT {RegisterTertulis.Kolom} FROM baris_register WHERE {Semua}{syarat} AND urut > @sesudah ORDER BY urut LIMIT {SekaliAlir}",
            new { register.Pemda, register.PerangkatDaerah, register.Kode, sesudah });

    private BarisRegister Jadi(RegisterTertulis b, KunciRegister register, DefinisiRegister definisi, bool buka)
    {
        var terbuka = buka && kunci is not null && b.Tersegel.Length > 0
            ? new SegelBaris(kunci, register).Buka(b.Id, b.KunciData, b.Tersegel) : null;
        var baris = buka ? b.Jadi(terbuka) : b.Tersimpan(definisi).Baris;
        return PengolahBaris.KesamaanTersegel(definisi) ? baris with { KunciTetap = b.KunciSama } : baris;
    }

    private static string Di(SesiBasisdata s, string isian) => s.Mesin == MesinBasisdata.Postgres ? $"= ANY(@{isian})" : $"IN @{isian}";

    // the one without states counts how many there are in each
    private static (string TanpaKeadaan, string Semuanya) Syarat(SesiBasisdata s, DefinisiRegister definisi, SaringBaris saring,
        DynamicParameters isian)
    {
        var syarat = new List<string> { Semua, saring.Dihapus ? "dihapus > ''" : "dihapus = ''" };
        var bidang = saring.Bidang.Where(b => Terbuka(definisi, b.Key)).ToList();
        if (Tanya(s, definisi, saring, bidang) is { } tanya)
        {
            isian.Add("tanya", tanya);
            // deleted rows have left the index: those few are looked through
            syarat.Add(tanya.Length == 0 ? "1 = 0" : saring.Dihapus ? Terhapus(saring.Cari, isian)
                : s.Mesin == MesinBasisdata.Postgres ? "to_tsvector('simple', cari) @@ to_tsquery('simple', @tanya)"
                : "urut IN (SELECT rowid FROM register_cari WHERE register_cari MATCH @tanya)");
        }

        foreach (var (i, (kode, nilai)) in bidang.Index())
        {
            isian.Add($"b{i}", Jalur(s, kode));
            isian.Add($"v{i}", nilai);
            syarat.Add($"COALESCE({Petik(s, $"b{i}")}, '') = @v{i}");
        }

        var tanpa = string.Join(" AND ", syarat);
        if (saring.Keadaan.Count == 0)
        {
            return (tanpa, tanpa);
        }

        isian.Add("keadaan", saring.Keadaan.ToArray());
        return (tanpa, $"{tanpa} AND keadaan {Di(s, "keadaan")}");
    }

    // what a field holds is among the words of its row: the index leaves few rows of which the field itself is read
    private static string? Tanya(
        SesiBasisdata s, DefinisiRegister definisi, SaringBaris saring, IReadOnlyList<KeyValuePair<string, string>> bidang)
    {
        var dicari = KataCari.Tanya(saring.Cari, s.Mesin);
        return saring.Dihapus || dicari is "" ? dicari
            : KataCari.Tanya(string.Join(' ', bidang.Select(b => definisi.Cari(b.Key) is { } x ? NilaiRegister.Cetak(x, b.Value) : "").Prepend(saring.Cari)),
                s.Mesin) is { Length: > 0 } semua ? semua : dicari;
    }

    private static string Terhapus(string cari, DynamicParameters isian)
    {
        isian.Add("pola", Umum.PolaLike.Memuat(cari));
        return "LOWER(isi) LIKE @pola ESCAPE '\\'";
    }

    private static string Urutan(SesiBasisdata s, DefinisiRegister definisi, SaringBaris saring, DynamicParameters isian)
    {
        var turun = saring.Urut.StartsWith('-');
        var kode = saring.Urut.TrimStart('-');
        var arah = turun ? "DESC" : "ASC";
        var bytewise = s.Mesin == MesinBasisdata.Postgres ? " COLLATE \"C\"" : "";
        if (definisi.Cari(kode) is not { Tersegel: false } b || !Terbuka(definisi, kode))
        {
            return kode is "keadaan" or "keadaan_sejak" or "masuk" or "tempo" ? $"{kode}{bytewise} {arah}, urut {arah}" : "urut DESC";
        }

        if (b == definisi.Bidang[0])
        {
            return $"sebutan{bytewise} {arah}, urut {arah}";
        }

        isian.Add("urutan", Jalur(s, kode));
        var isi = Petik(s, "urutan");
        return b.Berangka
            ? $"{Angka(s, isi)} {arah}, urut {arah}"
            : $"COALESCE({isi}, ''){bytewise} {arah}, urut {arah}";
    }

    private static bool Terbuka(DefinisiRegister definisi, string kode) => definisi.Cari(kode) is { Tersegel: false }
        && PolaKode().IsMatch(kode);

    private static string Jalur(SesiBasisdata s, string kode) => s.Mesin == MesinBasisdata.Postgres ? kode : $"$.\"{kode}\"";

    private static string Angka(SesiBasisdata s, string isi) => s.Mesin == MesinBasisdata.Postgres
        ? $"CASE WHEN {isi} ~ '^-?[0-9]+([.][0-9]+)?$' THEN CAST({isi} AS NUMERIC) END" : $"CAST({isi} AS REAL)";

    private static string Petik(SesiBasisdata s, string isian) =>
        s.Mesin == MesinBasisdata.Postgres ? $"(isi::jsonb ->> @{isian})" : $"json_extract(isi, @{isian})";

    [GeneratedRegex("^[A-Za-z0-9_-]{1,80}$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaKode();

    private sealed class Hitung
    {
        public string Nilai { get; init; } = "";

        public long Banyak { get; init; }
    }

    private sealed class KunciBaris
    {
        public string KunciSama { get; init; } = "";

        public string Id { get; init; } = "";
    }
}
