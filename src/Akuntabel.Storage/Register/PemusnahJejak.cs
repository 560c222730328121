using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;

namespace Akuntabel.Storage.Register;

/// <summary>Destroys what other places than the row itself hold of it: evidence, events, frozen answers, drafts. What it destroyed of the
/// log and of the contents is told by tables that the certificate proves.</summary>
internal sealed class PemusnahJejak(SesiBasisdata s, KunciRegister register, string berita, string saat)
{
    /// <summary>What stands in an event in place of what was destroyed.</summary>
    public const string Musnah = "dimusnahkan";

    // lists and texts that may name a content; larger ones are contents themselves
    private const int TeksTerbesar = 4 * 1024 * 1024;

    private static readonly HashSet<string> BukanPemakai = new(StringComparer.Ordinal) { "isi", "isi_musnah", "peristiwa_musnah", "pemusnahan_register", "rantai", "migrasi", "titipan", "kunci_instalasi" };

    private readonly List<string> _rincian = [];

    private readonly List<string> _turut = [];

    /// <summary>Lines of the certificate.</summary>
    public IReadOnlyList<string> Rincian => _rincian;

    /// <summary>What else changed with it.</summary>
    public IReadOnlyList<string> Turut => _turut;

    private object Milik => new { register.Pemda, register.PerangkatDaerah, register.Kode };

    /// <summary>Evidence of rows, also what was taken out of view. A content that something else holds too stays there.</summary>
    public async Task LampiranAsync(IReadOnlyList<string> id)
    {
        var daftar = new List<(string Id, string Sidik)>();
        foreach (var satu in id)
        {
            daftar.AddRange((await s.DaftarAsync<Berkas>($"SELECT id, sidik FROM lampiran WHERE {RegisterTertulis.Milik} AND dokumen = @tempat ORDER BY id",
                new { register.Pemda, register.PerangkatDaerah, tempat = RegisterStore.TempatLampiran(satu) })).Select(l => (l.Id, l.Sidik)));
        }

        if (daftar.Count == 0)
        {
            return;
        }

        foreach (var l in daftar)
        {
            await s.JalankanAsync($"DELETE FROM lampiran WHERE {RegisterTertulis.Milik} AND id = @Id", new { register.Pemda, register.PerangkatDaerah, l.Id });
        }

        _turut.AddRange(daftar.Select(l => $"lampiran/{l.Id}"));
        await PeristiwaAsync([.. daftar.Select(l => $"lampiran/{l.Id}")], null);
        var sidik = daftar.Select(l => l.Sidik).Distinct(StringComparer.Ordinal).ToList();
        var dipakai = await DipakaiAsync(sidik, [.. daftar.Select(l => $"lampiran/{l.Id}")]);
        foreach (var satu in sidik.Where(x => !dipakai.Contains(x)))
        {
            await BuangIsiAsync(satu);
        }

        _rincian.Add($"+{daftar.Count} berkas bukti, dengan nama dan keterangannya");
        if (dipakai.Count > 0)
        {
            _rincian.Add($"=isi {dipakai.Count} berkas: dokumen atau baris lain memuat berkas yang sama");
        }
    }

    /// <summary>What events say of rows, but for open fields; of attachments all.</summary>
    public async Task PeristiwaAsync(IReadOnlyList<string> objek, BidangMusnah? bidang)
    {
        var banyak = 0;
        await RantaiPeristiwa.TulisTertundaAsync(s);
        foreach (var satu in objek)
        {
            foreach (var p in await s.DaftarAsync<Peristiwa>($"SELECT {RantaiPeristiwa.Kolom} FROM peristiwa WHERE pemda = @Pemda AND objek = @satu ORDER BY nomor",
                new { register.Pemda, satu }))
            {
                var sisa = p.Dengan(bidang is null ? Tutup(p.Lama) : Tutup(p.Lama, bidang), bidang is null ? Tutup(p.Baru) : Tutup(p.Baru, bidang),
                    bidang is null ? Tutup(p.Alasan) : p.Alasan, TanpaKeadaan(p.Keadaan, satu));
                if (sisa.HitungSidik() is var sidik && sidik == p.HitungSidik())
                {
                    continue;
                }

                await s.JalankanAsync("INSERT INTO peristiwa_musnah (pemda, berita, nomor, sidik) VALUES (@Pemda, @berita, @Nomor, @sidik) "
                    + "ON CONFLICT (pemda, berita, nomor) DO UPDATE SET sidik = excluded.sidik", new { p.Pemda, berita, p.Nomor, sidik });
                await s.JalankanAsync("UPDATE peristiwa SET lama = @Lama, baru = @Baru, alasan = @Alasan, keadaan = @Keadaan WHERE pemda = @Pemda AND nomor = @Nomor", sisa);
                banyak++;
            }
        }

        if (banyak > 0 && bidang is not null)
        {
            _rincian.Add($"+isian lama dalam {banyak} catatan riwayat; catatannya, pelakunya, dan waktunya tetap");
        }
    }

    /// <summary>Copies of rows in answers that quarters froze: the figure and the rows that made it stay, with their open fields.</summary>
    public async Task BekuAsync(HashSet<string> id, BidangMusnah bidang)
    {
        var banyak = 0;
        foreach (var b in await s.DaftarAsync<Berkas>($"SELECT id, sidik FROM beku_register WHERE {RegisterTertulis.Milik} AND register = @Kode ORDER BY id", Milik))
        {
            if (await IsiStore.BacaAsync(s, register.Pemda, b.Sidik) is not { } data || HitunganRegisterStore.BacaBeku(data) is not { } isi
                || !isi.Baris.Any(r => id.Contains(r.Id) && r.Isi.Keys.Any(k => !bidang.Terbuka(k))))
            {
                continue;
            }

            var sisa = isi with
            {
                Baris = [.. isi.Baris.Select(r => !id.Contains(r.Id) ? r
                    : r with { Isi = r.Isi.Where(i => bidang.Terbuka(i.Key)).ToDictionary(StringComparer.Ordinal) })],
            };
            var sidik = await IsiStore.SimpanAsync(s, register.Pemda, HitunganRegisterStore.TulisBeku(sisa));
            await s.JalankanAsync($"UPDATE beku_register SET sidik = @sidik WHERE {RegisterTertulis.Milik} AND id = @Id",
                new { register.Pemda, register.PerangkatDaerah, b.Id, sidik });
            if (await s.SatuAsync<long>("SELECT COUNT(*) FROM beku_register WHERE pemda = @Pemda AND sidik = @Sidik", new { register.Pemda, b.Sidik }) == 0)
            {
                await BuangIsiAsync(b.Sidik);
            }

            _turut.Add($"beku-register/{b.Id}");
            banyak++;
        }

        if (banyak > 0)
        {
            _rincian.Add($"+salinannya dalam {banyak} hitungan triwulan yang dibekukan; angkanya tetap");
        }
    }

    /// <summary>What was typed for rows and not saved, or waits for its writer to sign in.</summary>
    public async Task DrafAsync(IReadOnlyList<string> id)
    {
        var banyak = 0;
        foreach (var satu in id)
        {
            var isian = new { register.Pemda, pola = Umum.PolaLike.Memuat($"/baris/{satu}") };
            banyak += await s.JalankanAsync(@"DELETE FROM draf_isian WHERE pemda = @Pemda AND kunci LIKE @pola ESCAPE '\'", isian)
                + await s.JalankanAsync(@"DELETE FROM titipan WHERE pemda = @Pemda AND jalur LIKE @pola ESCAPE '\'", isian);
        }

        if (banyak > 0)
        {
            _rincian.Add($"+{banyak} isian yang belum disimpan");
        }
    }

    private async Task BuangIsiAsync(string sidik)
    {
        await s.JalankanAsync("INSERT INTO isi_musnah (pemda, berita, sidik, saat) VALUES (@Pemda, @berita, @sidik, @saat) ON CONFLICT DO NOTHING",
            new { register.Pemda, berita, sidik, saat });
        await s.JalankanAsync("DELETE FROM isi WHERE pemda = @Pemda AND sidik = @sidik", new { register.Pemda, sidik });
    }

    // by a column of any table, by an event that is not of the evidence itself, or by name in a list or text
    private async Task<HashSet<string>> DipakaiAsync(IReadOnlyList<string> sidik, HashSet<string> sendiri)
    {
        var hasil = new HashSet<string>(StringComparer.Ordinal);
        var isian = new { register.Pemda, daftar = sidik.ToArray() };
        var di = s.Mesin == MesinBasisdata.Postgres ? "= ANY(@daftar)" : "IN @daftar";
        foreach (var t in (await SkemaTabel.SemuaAsync(s)).Where(t => !BukanPemakai.Contains(t.Nama) && t.Nama != "peristiwa" && t.Kolom.Any(k => k.Nama == "pemda")))
        {
            foreach (var k in t.Kolom.Where(k => k.Nama is "masukan" or "bukti" || k.Nama.EndsWith("sidik", StringComparison.Ordinal)))
            {
                hasil.UnionWith(await s.DaftarAsync<string>($"SELECT DISTINCT {k.Nama} FROM {t.Nama} WHERE pemda = @Pemda AND {k.Nama} {di}", isian));
            }
        }

        hasil.UnionWith((await s.DaftarAsync<Pemakai>($"SELECT DISTINCT bukti AS sidik, objek FROM peristiwa WHERE pemda = @Pemda AND bukti {di}", isian))
            .Where(p => !sendiri.Contains(p.Objek)).Select(p => p.Sidik));
        var dicari = sidik.Where(x => !hasil.Contains(x)).Select(x => (Sidik: x, Teks: Encoding.ASCII.GetBytes(x))).ToList();
        await foreach (var isi in s.AlirkanAsync<Berkas>($"SELECT sidik, data FROM isi WHERE pemda = @Pemda AND ukuran <= {TeksTerbesar}", new { register.Pemda }))
        {
            hasil.UnionWith(dicari.Where(d => isi.Data.AsSpan().IndexOf(d.Teks) >= 0).Select(d => d.Sidik));
        }

        return hasil;
    }

    private static string Tutup(string teks) => teks.Length == 0 ? "" : Musnah;

    private static string Tutup(string teks, BidangMusnah bidang)
    {
        if (!teks.StartsWith('{') || Urai(teks) is not JsonObject isi || isi.FirstOrDefault(i => i.Key.Equals("bidang", StringComparison.OrdinalIgnoreCase)) is not { Value: JsonObject b })
        {
            return teks;
        }

        foreach (var nama in b.Where(i => !bidang.TerbukaBernama(i.Key) && i.Value?.GetValueKind() == JsonValueKind.String
            && i.Value.GetValue<string>() is not ("" or "diubah" or Musnah)).Select(i => i.Key).ToList())
        {
            b[nama] = Musnah;
        }

        return Jejak.Tulis(isi);
    }

    private static JsonNode? Urai(string teks)
    {
        try
        {
            return JsonNode.Parse(teks);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // what a row looked like has a digest from which a short value could be guessed; only the last one is compared with the row
    private static string TanpaKeadaan(string keadaan, string objek) => keadaan.StartsWith('@') ? keadaan
        : string.Join('\n', keadaan.Split('\n').Where(b => !b.StartsWith(objek + " ", StringComparison.Ordinal)));

    private sealed class Berkas
    {
        public string Id { get; init; } = "";

        public string Sidik { get; init; } = "";

        public byte[] Data { get; init; } = [];
    }

    private sealed class Pemakai
    {
        public string Sidik { get; init; } = "";

        public string Objek { get; init; } = "";
    }
}
