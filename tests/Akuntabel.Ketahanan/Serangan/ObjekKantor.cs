using System.Text;

namespace Akuntabel.Ketahanan.Serangan;

/// <summary>Things of one office with their identifiers, and a word that stands in each of them and nowhere else.</summary>
internal sealed class ObjekKantor
{
    private readonly Dictionary<string, string> _pengenal = [];

    private ObjekKantor(string pd, Orang korban) => (Pd, Korban) = (pd, korban);

    /// <summary>The office.</summary>
    public string Pd { get; }

    /// <summary>A planner of the office.</summary>
    public Orang Korban { get; }

    /// <summary>The word.</summary>
    public string Kenari => $"RAHASIA-{Pd.ToUpperInvariant()}-7193";

    /// <summary>A word that stands only in what the planner typed and did not save.</summary>
    public string KenariDraf => $"DRAF-{Pd.ToUpperInvariant()}-2281";

    /// <summary>A year that has documents.</summary>
    public string Tahun { get; private set; } = "2022";

    /// <summary>Editing page of a file of a draft.</summary>
    public string AlamatSunting => $"/pd/{Pd}/dokumen/{_pengenal["dokumen"]}/ubah?berkas=kinerja.csv";

    /// <summary>Makes one of everything, as a planner does.</summary>
    public static async Task<ObjekKantor> SiapkanAsync(Konteks konteks, Dunia dunia, string pd)
    {
        var objek = new ObjekKantor(pd, await dunia.OrangAsync($"korban.{pd}"[..Math.Min(40, pd.Length + 7)], "perencana", pd));
        using var k = await dunia.KlienAsync(objek.Korban);
        var toko = dunia.Peladen.Toko;
        var dokumen = await toko.DrafPengukuranAsync(pd);
        objek.Tahun = (await toko.BarisAsync("SELECT mulai FROM dokumen WHERE id = @dokumen", new { dokumen }))[0];
        objek._pengenal["dokumen"] = dokumen;
        await objek.IsiAsync(konteks, k);
        await objek.CariAsync(toko);
        return objek;
    }

    /// <summary>What stands for <c>{id}</c> on a page.</summary>
    public string Pengenal(string halaman) => halaman switch
    {
        "/Unit/Ubah" => _pengenal["unit"],
        "/Pejabat/Orang" => _pengenal["pejabat"],
        "/Pejabat/Masa" => _pengenal["masa"],
        "/Berkas/Impor" => _pengenal["impor"],
        "/Berkas/Kelompok" => _pengenal["kelompok"],
        "/Pekerjaan/Index" or "/Uji/Temuan" => _pengenal["pekerjaan"],
        "/KelolaPengguna/Ubah" => Korban.Id,
        "/PerangkatDaerah/Ubah" => Pd,
        "/SumberDaya/Register" => "sarana",
        _ when halaman.StartsWith("/Dokumen", StringComparison.Ordinal) => _pengenal["dokumen"],
        _ => "tidak-ada",
    };

    /// <summary>Fields that forms of many pages take, with this office's things in them.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Isian() =>
    [
        new("id", _pengenal["sesi"]), new("berkas", "kinerja.csv"), new("jalur", "kinerja.csv"), new("lampiran", _pengenal["lampiran"]),
            new("dari", _pengenal["dokumen"]), new("jenis", "pengukuran"),
        new("simpanan", _pengenal["simpanan"]), new("dasar", _pengenal["sidik"]), new("pejabat", _pengenal["pejabat"]),
            new("unit", _pengenal["unit"]), new("revisi", "1"), new("alasan", "coba-coba saja"),
        new("Aksi", "simpan"), new("s-0-0", "diganti"), new("aktif", "false"), new("kembali", "/"), new("register", "sarana"),
            new("format", "json"),
    ];

    private async Task IsiAsync(Konteks konteks, Klien k)
    {
        var gagal = new List<string>();
        void Catat(string apa, Jawaban j) => gagal.AddRange(j.Kode is 302 or 200 or 204 ? [] : [$"{apa}: {j.Kode} {j.Pesan}"]);
        Catat("unit", await k.KirimAsync((await k.FormulirAsync($"/pd/{Pd}/unit", "Nama")).Isi("Nama", $"Bidang {Kenari}")));
        // names of officials are no secret: a term may be held by one of another office
        Catat("pejabat", await k.KirimAsync((await k.FormulirAsync($"/pd/{Pd}/pejabat/orang", "Nama dengan gelar"))
            .Isi("Nama dengan gelar", $"Pejabat milik {Pd}")));
        var pejabat = await k.FormulirAsync($"/pd/{Pd}/pejabat/masa", "Pejabat", "Jabatan");
        Catat("masa", await k.KirimAsync(pejabat.Isi("Pejabat", $"Pejabat milik {Pd}").Isi("Jabatan", $"Staf {Kenari}")
            .Isi("Hari pertama", "2 Januari 2023").Ganti("Isian.Status", "Definitif")));
        Catat("lampiran", await k.KirimAsync((await k.FormulirAsync($"/pd/{Pd}/dokumen/{_pengenal["dokumen"]}/lampiran", "Keterangan"))
            .Lampirkan($"{Kenari}.pdf", Encoding.ASCII.GetBytes($"%PDF-1.4\n% {Kenari}\n%%EOF")).Isi("Keterangan", Kenari)));
        var sunting = new Penyunting(k, AlamatSunting);
        await sunting.BukaAsync();
        await sunting.SimpanAsync(0, Kenari);
        Catat("sunting", sunting.Terakhir);
        Catat("draf", await k.KirimAsync("/draf?kunci=" + Uri.EscapeDataString(AlamatSunting),
            [new("s-0-0", KenariDraf), await k.PenandaAsync()]));
        var uji = await k.KirimAsync((await k.FormulirAsync("/uji", "Dokumen"))
            .Lampirkan($"{Kenari}.txt", Encoding.UTF8.GetBytes($"BAB I {Kenari}\nRealisasi 10 dari 20 = 60%.\n")));
        _pengenal["pekerjaan"] = uji.Tujuan.Split('/', '?')[^1];
        var impor = (await k.FormulirAsync($"/pd/{Pd}/berkas", "Tahun", "Triwulan"))
            .Lampirkan("kinerja.csv", Encoding.UTF8.GetBytes($"indikator,tahun,target,realisasi\nIKU-1,{Tahun},1,2\n"));
        _pengenal["impor"] = (await k.KirimAsync(impor)).Tujuan.Split('/')[^1];
        if (gagal.Count > 0)
        {
            konteks.Hasil.Lewati($"isi {Pd}", string.Join("; ", gagal));
        }
    }

    private async Task CariAsync(Toko toko)
    {
        var isian = new { Pd, Kenari = $"%{Kenari}%", Dokumen = _pengenal["dokumen"], Korban = Korban.Id };
        async Task AmbilAsync(string apa, string sql) => _pengenal[apa] = await toko.BarisAsync(sql, isian) is [var b, ..]
            ? b : "tidak-ada";
        await AmbilAsync("unit", "SELECT id FROM unit_kerja WHERE perangkat_daerah = @Pd AND nama LIKE @Kenari");
        await AmbilAsync("pejabat", "SELECT id FROM pejabat WHERE nama LIKE 'Pejabat milik %' AND perangkat_daerah = @Pd");
        await AmbilAsync("masa", "SELECT id FROM masa_jabatan WHERE perangkat_daerah = @Pd ORDER BY id");
        await AmbilAsync("lampiran", "SELECT id FROM lampiran WHERE perangkat_daerah = @Pd AND nama LIKE @Kenari");
        await AmbilAsync("sidik", "SELECT sidik FROM versi WHERE dokumen = @Dokumen");
        await AmbilAsync("simpanan", "SELECT nomor FROM peristiwa WHERE perangkat_daerah = @Pd ORDER BY nomor DESC");
        await AmbilAsync("kelompok", "SELECT kelompok FROM peristiwa WHERE perangkat_daerah = @Pd AND kelompok <> '' ORDER BY nomor DESC");
        await AmbilAsync("sesi", "SELECT id FROM sesi WHERE pengguna = @Korban");
    }
}
