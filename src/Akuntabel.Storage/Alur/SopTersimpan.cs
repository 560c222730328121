using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Akuntabel.Core.Alur;
using Akuntabel.Core.Umum;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Alur;

/// <summary>A running procedure as text, with the procedure as it was when it began: what an office changes afterwards changes none that
/// runs.</summary>
internal sealed class SopTersimpan
{
    private static readonly JsonSerializerOptions Pilihan = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string Kunci { get; init; } = "";

    public string Judul { get; init; } = "";

    public List<string> Pelaksana { get; init; } = [];

    public Dictionary<string, Peran> Peran { get; init; } = new(StringComparer.Ordinal);

    public List<LangkahTersimpan> Langkah { get; init; } = [];

    public List<string> Unit { get; init; } = [];

    public List<TugasTersimpan> Tugas { get; init; } = [];

    public string Berakhir { get; init; } = "";

    /// <summary>As text.</summary>
    /// <param name="p">The procedure; its times by the clock of the zone.</param>
    /// <param name="zona">Zone of the pemda.</param>
    public static string Tulis(PelaksanaanSop p, ZonaWaktu zona) => JsonSerializer.Serialize(
        new SopTersimpan
        {
            Kunci = p.Sop.Kunci, Judul = p.Sop.Judul, Pelaksana = [.. p.Sop.DaftarPelaksana],
            Peran = p.Sop.PeranPelaksana.ToDictionary(k => k.Key, k => k.Value, StringComparer.Ordinal),
            Langkah = [.. p.Sop.DaftarLangkah.Select(LangkahTersimpan.Dari)], Unit = [.. p.DaftarUnit],
            Tugas = [.. p.DaftarTugas.Select(t => TugasTersimpan.Dari(t, zona))], Berakhir = Saat(p.Berakhir, zona),
        },
        Pilihan);

    /// <summary>From text.</summary>
    /// <exception cref="JsonException">The text is none of ours.</exception>
    public static PelaksanaanSop Baca(string teks, ZonaWaktu zona)
    {
        var s = JsonSerializer.Deserialize<SopTersimpan>(teks, Pilihan) ?? throw new JsonException("kosong");
        var sop = Sop.Buat(s.Kunci, s.Pelaksana, [.. s.Langkah.Select((l, i) => l.Jadi(s.Kunci, i + 1))]).Nilai with
        {
            Judul = s.Judul, PeranPelaksana = s.Peran,
        };
        return new PelaksanaanSop(sop, s.Unit, [.. s.Tugas.Select(t => t.Jadi(zona))], Setempat(s.Berakhir, zona));
    }

    /// <summary>A moment of the zone as the store writes it; empty for none.</summary>
    internal static string Saat(DateTime? setempat, ZonaWaktu zona) =>
        setempat is { } s ? SaatUtc.Tulis(new DateTimeOffset(DateTime.SpecifyKind(s, DateTimeKind.Unspecified),
            TimeSpan.FromHours((int)zona))) : "";

    /// <summary>The same back, by the clock of the zone.</summary>
    internal static DateTime? Setempat(string teks, ZonaWaktu zona) => SaatUtc.Baca(teks)?.ToOffset(TimeSpan.FromHours((int)zona)).DateTime;
}

/// <summary>A step.</summary>
internal sealed class LangkahTersimpan
{
    public JenisLangkah Jenis { get; init; }

    public List<string> Pelaksana { get; init; } = [];

    public decimal? Lama { get; init; }

    public string Satuan { get; init; } = "";

    public int? Setuju { get; init; }

    public int? Tidak { get; init; }

    public string Kegiatan { get; init; } = "";

    public string Ringkas { get; init; } = "";

    public string Kelengkapan { get; init; } = "";

    public string Keluaran { get; init; } = "";

    public bool PerUnit { get; init; }

    public bool Otomatis { get; init; }

    public AturanGabung Gabung { get; init; }

    public TindakanLangkah Tindakan { get; init; }

    public static LangkahTersimpan Dari(LangkahSop l) => new()
    {
        Jenis = l.Jenis, Pelaksana = [.. l.Pelaksana], Lama = l.Waktu?.Besaran.Nilai, Satuan = l.Waktu?.Satuan.Nama ?? "",
            Setuju = l.Setuju,
        Tidak = l.Tidak, Kegiatan = l.Kegiatan, Ringkas = l.Ringkas, Kelengkapan = l.Kelengkapan, Keluaran = l.Keluaran,
            PerUnit = l.PerUnit,
        Otomatis = l.Otomatis, Gabung = l.Gabung, Tindakan = l.Tindakan,
    };

    public LangkahSop Jadi(string kunci, int nomor)
    {
        var asal = new Asal($"sop/{kunci}.yaml", 0);
        var waktu = Lama is { } n
            ? new Fakta($"sop.{kunci}.langkah.{nomor}.waktu", Kegiatan, Besaran.Dari(n), Core.Umum.Satuan.Baca(Satuan), 0,
                new Core.Umum.Isian(asal)) : null;
        return new LangkahSop(Jenis, Pelaksana, waktu, Setuju, Tidak, asal)
        {
            Kegiatan = Kegiatan, Ringkas = Ringkas, Kelengkapan = Kelengkapan, Keluaran = Keluaran, PerUnit = PerUnit, Otomatis = Otomatis,
            Gabung = Gabung, Tindakan = Tindakan,
        };
    }
}

/// <summary>A task.</summary>
internal sealed class TugasTersimpan
{
    public int Langkah { get; init; }

    public string Unit { get; init; } = "";

    public int Putaran { get; init; }

    public string Sejak { get; init; } = "";

    public string Tempo { get; init; } = "";

    public KeadaanTugas Keadaan { get; init; }

    public string Berakhir { get; init; } = "";

    public string Oleh { get; init; } = "";

    public string Catatan { get; init; } = "";

    public string Alasan { get; init; } = "";

    // what was agreed to before this could be chosen locked the quarters before
    public bool? Sekaligus { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public List<HalDikembalikan>? Hal { get; init; }

    public static TugasTersimpan Dari(TugasSop t, ZonaWaktu zona) => new()
    {
        Langkah = t.Langkah, Unit = t.Unit, Putaran = t.Putaran, Sejak = SopTersimpan.Saat(t.Sejak, zona),
            Tempo = SopTersimpan.Saat(t.Tempo, zona),
        Keadaan = t.Keadaan, Berakhir = SopTersimpan.Saat(t.Berakhir, zona), Oleh = t.Oleh, Catatan = t.Catatan, Alasan = t.Alasan,
        Sekaligus = t.Sekaligus, Hal = t.Hal.Count > 0 ? [.. t.Hal] : null,
    };

    public TugasSop Jadi(ZonaWaktu zona) => new(
        Langkah, Unit, Putaran, SopTersimpan.Setempat(Sejak, zona) ?? throw new JsonException("tugas tanpa saat"),
            SopTersimpan.Setempat(Tempo, zona))
    {
        Keadaan = Keadaan, Berakhir = SopTersimpan.Setempat(Berakhir, zona), Oleh = Oleh, Catatan = Catatan, Alasan = Alasan,
        Sekaligus = Sekaligus ?? true, Hal = (IReadOnlyList<HalDikembalikan>?)Hal ?? [],
    };
}
