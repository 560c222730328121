using Akuntabel.Core.Register;
using Akuntabel.Storage.Dasar;
using Akuntabel.Storage.Instansi;
using Akuntabel.Storage.Riwayat;
using Akuntabel.Storage.Umum;

namespace Akuntabel.Storage.Register;

/// <content>Destroying personal data of rows, wherever the store holds them.</content>
public sealed partial class RegisterStore
{
    private async Task<HasilPemusnahan> MusnahkanAsync(
        SesiBasisdata s, Pelaku pelaku, KunciRegister register, DefinisiRegister definisi, IReadOnlyCollection<string> ids, string alasan)
    {
        await RantaiPeristiwa.KunciAsync(s, register.Pemda);
        var bidang = new BidangMusnah(definisi);
        var daftar = await DimusnahkanAsync(s, register, bidang, ids);
        if (daftar.Count == 0)
        {
            return new HasilPemusnahan(null, "Baris yang dipilih tidak menyimpan data pribadi lagi; tidak ada yang dimusnahkan.");
        }

        await TandaiAsync(s, register);
        var id = Guid.CreateVersion7(waktu.GetUtcNow()).ToString("N");
        var pemusnah = new PemusnahJejak(s, register, id, Kini);
        foreach (var b in daftar)
        {
            await Bersih(b, definisi, bidang, id, pelaku.Nama).SimpanAsync(s);
            await s.JalankanAsync($"DELETE FROM ubahan_impor WHERE {RegisterTertulis.Milik} AND baris = @Id",
                new { register.Pemda, register.PerangkatDaerah, b.Id });
        }

        await pemusnah.LampiranAsync([.. daftar.Select(b => b.Id)]);
        await pemusnah.PeristiwaAsync([.. daftar.Select(b => b.Objek)], bidang);
        await pemusnah.BekuAsync(daftar.Select(b => b.Id).ToHashSet(StringComparer.Ordinal), bidang);
        await pemusnah.DrafAsync([.. daftar.Select(b => b.Id)]);
        var berita = await BeritaAsync(s, pelaku, register, definisi, daftar,
            (id, alasan, string.Join('\n', [$"+{bidang.Sebut(daftar)}", .. pemusnah.Rincian, .. bidang.Tetap])));
        await rantai.CatatAsync(s, pelaku,
            Jejak.Tentang("DataPribadiDimusnahkan", register.PerangkatDaerah, $"pemusnahan-register/{id}", null,
            new { Register = register.Kode, berita.Tahun, berita.Nomor, Baris = daftar.Count }) with { Alasan = alasan,
                Turut = [.. daftar.Select(b => b.Objek), .. pemusnah.Turut] });
        return new HasilPemusnahan(berita,
            $"Data pribadi {daftar.Count} baris dimusnahkan; berita pemusnahannya nomor {berita.Nomor} tahun {berita.Tahun}.");
    }

    // what became part of a row tells of the same person
    private static async Task<List<RegisterTertulis>> DimusnahkanAsync(
        SesiBasisdata s, KunciRegister register, BidangMusnah bidang, IReadOnlyCollection<string> ids)
    {
        var (hasil, dilihat, antre) = (new List<RegisterTertulis>(), new HashSet<string>(StringComparer.Ordinal), new Queue<string>(ids));
        while (antre.TryDequeue(out var id))
        {
            if (!dilihat.Add(id) || await CariAsync(s, register, id) is not { } b)
            {
                continue;
            }

            if (bidang.Memuat(b))
            {
                hasil.Add(b);
            }

            foreach (var bagian in await s.DaftarAsync<string>($"SELECT id FROM baris_register WHERE {Semua} AND gabung = @id ORDER BY urut",
                new { register.Pemda, register.PerangkatDaerah, register.Kode, id }))
            {
                antre.Enqueue(bagian);
            }
        }

        return hasil;
    }

    private RegisterTertulis Bersih(RegisterTertulis b, DefinisiRegister definisi, BidangMusnah bidang, string berita, string oleh)
    {
        var isi = b.Terbuka().Where(i => bidang.Terbuka(i.Key)).ToDictionary(StringComparer.Ordinal);
        var kunciTetap = b.KunciTetap.StartsWith(PengolahBaris.AwalanSegel, StringComparison.Ordinal) ? "" : b.KunciTetap;
        var tersegel = PengolahBaris.KesamaanTersegel(definisi);
        return b with
        {
            Isi = RegisterTertulis.TulisIsi(isi), Tersegel = "", KunciData = "", Musnah = berita, OlehNama = oleh, Diubah = Kini,
            Revisi = b.Revisi + 1, KunciTetap = kunciTetap,
            KunciSama = kunciTetap.Length > 0 ? kunciTetap : tersegel ? PengolahBaris.AwalanMusnah + b.Id : b.KunciSama,
            Sebutan = PengolahBaris.Sebutan(definisi, isi), Cari = b.Dihapus.Length > 0 ? "" : PengolahBaris.Kata(definisi, isi),
        };
    }

    private async Task<BeritaPemusnahan> BeritaAsync(
        SesiBasisdata s, Pelaku pelaku, KunciRegister register, DefinisiRegister definisi, List<RegisterTertulis> daftar,
        (string Id, string Alasan, string Rincian) isi)
    {
        var tahun = HariIni.Year;
        var berita = new BeritaPemusnahan
        {
            Id = isi.Id, Tahun = tahun, Register = register.Kode, Nama = definisi.Nama,
            Nomor = 1 + await s.SatuAsync<int>(
                $"SELECT COALESCE(MAX(nomor), 0) FROM pemusnahan_register WHERE {RegisterTertulis.Milik} AND tahun = @tahun",
                new { register.Pemda, register.PerangkatDaerah, tahun }),
            Aturan = TeksAman.Bersihkan(definisi.Retensi?.Dasar ?? ""), Alasan = TeksAman.Bersihkan(isi.Alasan),
            Daftar = string.Join(' ', daftar.Select(b => b.Id)), Rincian = TeksAman.Bersihkan(isi.Rincian),
            Sidik = IsiStore.Sidik(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', daftar.Select(b => b.Id + " " + b.Tersegel)))),
            OlehNama = pelaku.Nama, Saat = Kini,
        };
        await s.JalankanAsync(
            $"INSERT INTO pemusnahan_register (pemda, perangkat_daerah, {KolomBerita}) "
                + "VALUES (@Pemda, @PerangkatDaerah, @Id, @Tahun, @Nomor, @Register, "
                + "@Nama, @Aturan, @Alasan, @Daftar, @Sidik, @Rincian, @OlehNama, @Saat)",
            new
            {
                register.Pemda, register.PerangkatDaerah, berita.Id, berita.Tahun, berita.Nomor, berita.Register, berita.Nama,
                berita.Aturan, berita.Alasan, berita.Daftar, berita.Sidik, berita.Rincian, berita.OlehNama, berita.Saat,
            });
        return berita;
    }
}
